package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Systems made up for this test, in shapes of their own, so that rules are not made for those of the corpus alone. */
class InventedSystemsTest {
    private static final Path FOLDER = Path.of("src/test/resources/matching");

    @Test
    void mostIsRightAndNothingIsWrongWithConfidenceInSystemsOfOtherShapes() {
        Score score = Score.of(Corpus.in(FOLDER), Matcher::match);
        System.out.println(score.table());
        assertThat(score.wrong()).as(score.table()).isZero();
        assertThat(score.source()).as(score.table()).isGreaterThanOrEqualTo(0.7);
        assertThat(score.image()).as(score.table()).isGreaterThanOrEqualTo(0.9);
    }
}
