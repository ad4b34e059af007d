package dev.mosaic.kapi.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.diagnosis.RootCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final Path FILE = Path.of("../docs/diagnosis.md");

    @Test
    void theGuideInDocsIsWhatTheTreesAre() throws IOException {
        Guide guide = Guide.of(FaultFolder.titles());
        if (Boolean.getBoolean("mosaic.write")) Files.writeString(FILE, guide.text());
        assertThat(FILE).as("write it anew with -Dmosaic.write=true").content().isEqualTo(guide.text());
    }

    @Test
    void aTreeThatIsNotInItIsNoticed() {
        Guide guide = Guide.of(Map.of());
        Guide less = new Guide(guide.trees().subList(1, guide.trees().size()), Map.of());
        assertThat(less.text()).isNotEqualTo(guide.text());
    }

    @Test
    void everyCauseThatTheCorpusExpectsIsOneThatVerdictsKnow() {
        List<String> known = Stream.of(RootCause.values()).map(RootCause::id).toList();
        assertThat(FaultFolder.all().stream().flatMap(each -> each.wanted().stream()))
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(known).doesNotContain("image-is-shy");
    }
}
