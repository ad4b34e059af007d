package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainClassTest {
    private static final Project PROJECT = new Project(Tool.MAVEN, "pom.xml", Path.of(""), Path.of("cart"), false);

    @Test
    void theBuildArgumentGoesBeforeTheManifestAndThatBeforeWhatIsFound() {
        assertThat(main("shop.Cart", Map.of("MAIN_CLASS", "own.Main"), "a.A", "b.B"))
                .isEqualTo("own.Main");
        assertThat(main("shop.Cart", Map.of(), "a.A", "b.B")).isEqualTo("shop.Cart");
        assertThat(main("", Map.of(), "a.A")).isEqualTo("a.A");
    }

    @Test
    void severalAreNamedAndNoneIsToldAndBothSayWhatHelps() {
        Refusal several = catchThrowableOfType(Refusal.class, () -> main("", Map.of(), "a.A", "b.B"));
        assertThat(several.problem()).isEqualTo(Problem.JVM_PROJECT_REFUSED);
        assertThat(several.failure().because()).contains("a.A, b.B");
        assertThat(several.failure().remedy()).contains("MAIN_CLASS");
        Refusal none = catchThrowableOfType(Refusal.class, () -> main("", Map.of()));
        assertThat(none.failure().because()).contains("no class");
    }

    @Test
    void whatIsNoNameOfAClassIsNotBelieved() {
        assertThat(Manifests.one(Stream.of("shop.Cart", "shop.Cart"))).isEqualTo("shop.Cart");
        assertThat(Manifests.one(Stream.of("shop.Cart", "-javaagent:x"))).isEqualTo("shop.Cart");
        assertThat(Manifests.one(Stream.of("a.A", "b.B"))).isEmpty();
    }

    private static String main(String declared, Map<String, String> arguments, String... found) {
        JvmApp app = new JvmApp(List.of(), List.of(), List.of(), List.of(), declared);
        return MainClass.of(app, PROJECT, new Found(List.of(found)), arguments);
    }

    private record Found(List<String> classes) implements JvmLayers {

        @Override
        public List<String> mainClasses(List<Path> folders) {
            return classes;
        }

        @Override
        public void build(Build build, ImageReference base, JvmApp app, BuildLog log) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Digest push(Build build, ImageReference base, JvmApp app, BuildLog log) {
            throw new UnsupportedOperationException();
        }
    }
}
