package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.Fitness;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path source;

    @Test
    void aModuleIsBuiltFromTheOutermostPomThatLeadsToIt() {
        app().file("pom.xml", "<project><modules><module>services</module></modules></project>")
                .file("services/pom.xml", "<project><modules><module>cart</module></modules></project>")
                .file("services/cart/pom.xml", "<project/>");
        Project project = find("services/cart");
        assertThat(project.root()).isEqualTo(Path.of(""));
        assertThat(argv(project))
                .containsSequence("-f", "/work/pom.xml")
                .containsSequence("-pl", "services/cart", "-am");
    }

    @Test
    void aPomThatNoOtherListsIsARootOfItsOwn() {
        app().file("pom.xml", "<project><modules><module>other</module></modules></project>")
                .file("cart/pom.xml", "<project/>");
        Project project = find("cart");
        assertThat(project.root()).isEqualTo(Path.of("cart"));
        assertThat(argv(project)).containsSequence("-f", "/work/cart/pom.xml").doesNotContain("-pl");
    }

    @Test
    void aPomWithEntitiesIsNotBelieved() {
        app().file(
                        "pom.xml",
                        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><project><module>&x;</module></project>")
                .file("cart/pom.xml", "<project/>");
        assertThat(find("cart").root()).isEqualTo(Path.of("cart"));
    }

    @Test
    void aWrapperInTheRootOfTheBuildIsPreferred() {
        app().file("pom.xml", "<project/>");
        assertThat(argv(find("."))).startsWith("mvn");
        app().file("mvnw", "").file(".mvn/wrapper/maven-wrapper.properties", "");
        assertThat(argv(find("."))).startsWith("env", "MAVEN_USER_HOME=/cache/m2", "sh", "/work/mvnw");
    }

    @Test
    void aGradleProjectIsBuiltFromWhereItsSettingsAre() {
        app().file("shop/settings.gradle.kts", "")
                .file("shop/cart/build.gradle.kts", "")
                .file("shop/gradlew", "")
                .file("shop/gradle/wrapper/gradle-wrapper.properties", "");
        Project project = find("shop/cart");
        assertThat(project.tool()).isEqualTo(Tool.GRADLE);
        assertThat(argv(project))
                .startsWith("sh", "/work/shop/gradlew")
                .contains("-Dmosaic.module=/work/shop/cart", "mosaicClassPath")
                .containsSequence("--project-dir", "/work/shop");
    }

    @Test
    void aFolderWithoutABuildFileIsRefused() {
        app().file("cart/Main.java", "class Main {}");
        assertThat(refusal("cart").problem()).isEqualTo(Problem.JVM_PROJECT_MISSING);
        assertThat(refusal("nowhere").problem()).isEqualTo(Problem.JVM_PROJECT_MISSING);
    }

    @Test
    void aFolderThatLeadsOutIsRefused() {
        app().link("cart", "/etc");
        assertThat(refusal("cart").problem()).isEqualTo(Problem.SOURCE_UNSAFE);
    }

    @Test
    void theBuilderSaysWhyItFitsAndADockerfileOrAStageIsNotForIt() {
        app().file("pom.xml", "<project/>");
        Fitness fits = fitness(app().withoutDockerfile());
        assertThat(fits.because())
                .isEqualTo("pom.xml of a Maven project, compiled in a pod with maven:3, layered by Jib; no Dockerfile");
        assertThat(fitness(app().withoutDockerfile().argument("BUILDER_IMAGE", "own/maven:4"))
                        .because())
                .contains("own/maven:4");
        assertThat(fitness(app()).because()).contains("Dockerfile");
        assertThat(fitness(app()).fits()).isFalse();
        assertThat(fitness(app().withoutDockerfile().argument("BUILDER_IMAGE", "No Image"))
                        .fits())
                .isFalse();
    }

    private static Fitness fitness(BuildFixture app) {
        return new JvmBuilder(
                        new Compiler((image, environment, log) -> new FakePod(), ProvisionsFor.nobody()),
                        dev.mosaic.kapi.image.jib.JibFixture.layers(
                                Path.of("unused"), new dev.mosaic.kapi.image.RegistryProperties(null, null)),
                        new JvmProperties("maven:3", "gradle:9", "java:25"))
                .fitness(app.as("example.org/a:1"));
    }

    private static List<String> argv(Project project) {
        return Steps.of(project).argv(new FakePod(), CREATED);
    }

    private BuildFixture app() {
        return new BuildFixture(source);
    }

    private Project find(String folder) {
        return Projects.find(app().withoutDockerfile().context(folder).as("example.org/a:1"));
    }

    private Refusal refusal(String folder) {
        return catchThrowableOfType(Refusal.class, () -> find(folder));
    }
}
