package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.image.JvmApp;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathTest {
    private static final Path INTO = Path.of("/kept");

    @Test
    void modulesOfTheBuildSnapshotsAndReleasesAreKeptApart() {
        JvmApp app = parse(
                        "/cache/maven/a-1.jar:/work/words/target/words-1-SNAPSHOT.jar\n/cache/maven/b-2-SNAPSHOT.jar\n")
                .app(INTO, List.of(), "");
        assertThat(app.dependencies()).containsExactly(Path.of("/kept/cache/maven/a-1.jar"));
        assertThat(app.siblings()).containsExactly(Path.of("/kept/work/words/target/words-1-SNAPSHOT.jar"));
        assertThat(app.snapshots()).containsExactly(Path.of("/kept/cache/maven/b-2-SNAPSHOT.jar"));
    }

    @Test
    void whatABuildWritesDownLeadsNowhereElse() {
        assertThat(parse("/work/../../etc/x.jar:/work/./y.jar:relative.jar:-option.jar:/cache/z.pom:/cache/a//b.jar")
                        .entries())
                .isEmpty();
    }

    private static ClassPath parse(String text) {
        return ClassPath.parse(text, new FakePod());
    }
}
