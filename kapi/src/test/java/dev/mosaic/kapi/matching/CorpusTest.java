package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public systems whose truth somebody looked up; they lie beside the checkout, or where {@code mosaic.corpus} says. */
class CorpusTest {
    private static final Path FOLDER = Path.of(System.getProperty("mosaic.corpus", "../../shared/corpus/matching"));
    private static final double ENOUGH = 0.8;

    @BeforeEach
    void corpusIsThere() {
        boolean there = Files.isDirectory(FOLDER);
        String because = "there is no corpus at " + FOLDER + " (say where with -Dmosaic.corpus=FOLDER)";
        if (Boolean.getBoolean("mosaic.required")) assertThat(there).as(because).isTrue();
        assumeTrue(there, "skipped, because " + because);
    }

    @Test
    void mostIsRightAndNothingIsWrongWithConfidence() {
        Score score = Score.of(systems(), Matcher::match);
        System.out.println(score.table());
        assertThat(score.wrong()).as(score.table()).isZero();
        assertThat(score.source()).as(score.table()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(score.image()).as(score.table()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void theMostSimilarNameAndTheFirstDockerfileWouldNotDo() {
        Score naive = Score.of(systems(), NaiveRule::match);
        assertThat(naive.wrong()).isPositive();
        assertThat(naive.source()).isLessThan(ENOUGH);
    }

    private static List<Corpus> systems() {
        List<Corpus> systems = Corpus.in(FOLDER);
        assertThat(systems).as("systems in " + FOLDER).isNotEmpty();
        return systems;
    }
}
