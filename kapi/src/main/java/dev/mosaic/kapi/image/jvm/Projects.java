package dev.mosaic.kapi.image.jvm;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the JVM project in a build's context, and where its build begins. */
final class Projects {
    private static final List<String> GRADLE = List.of("build.gradle", "build.gradle.kts");
    private static final List<String> GRADLE_ROOT = List.of("settings.gradle", "settings.gradle.kts");

    private final Path source;

    private Projects(Path source) {
        this.source = source;
    }

    /** Fails with JVM_PROJECT_MISSING or SOURCE_UNSAFE. */
    static Project find(Build build) {
        try {
            Path source = build.source().toRealPath();
            Path folder = source.resolve(build.context().value()).normalize();
            if (Files.exists(folder) && !folder.toRealPath().startsWith(source)) {
                throw Refusal.of(
                        Problem.SOURCE_UNSAFE, Map.of("path", build.context().value()));
            }
            return new Projects(source)
                    .at(folder)
                    .orElseThrow(() -> Refusal.of(
                            Problem.JVM_PROJECT_MISSING,
                            Map.of("path", build.context().value())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Project> at(Path folder) {
        if (Files.isRegularFile(folder.resolve("pom.xml"))) {
            return Optional.of(project(Tool.MAVEN, "pom.xml", mavenRoot(folder), folder));
        }
        return GRADLE.stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .findFirst()
                .map(name -> project(Tool.GRADLE, name, gradleRoot(folder), folder));
    }

    private Project project(Tool tool, String file, Path root, Path folder) {
        boolean wrapper = tool == Tool.MAVEN
                ? Files.isRegularFile(root.resolve("mvnw"))
                        && Files.isRegularFile(root.resolve(".mvn/wrapper/maven-wrapper.properties"))
                : Files.isRegularFile(root.resolve("gradlew"))
                        && Files.isRegularFile(root.resolve("gradle/wrapper/gradle-wrapper.properties"));
        return new Project(tool, file, source.relativize(root), source.relativize(folder), wrapper);
    }

    /** The outermost folder above whose modules lead here. */
    private Path mavenRoot(Path folder) {
        Path root = folder;
        for (Path above = folder.getParent(); above != null && above.startsWith(source); above = above.getParent()) {
            if (Pom.modules(above.resolve("pom.xml")).contains(root)) root = above;
        }
        return root;
    }

    /** The nearest folder here or above with settings. */
    private Path gradleRoot(Path folder) {
        for (Path above = folder; above != null && above.startsWith(source); above = above.getParent()) {
            Path here = above;
            if (GRADLE_ROOT.stream().anyMatch(name -> Files.isRegularFile(here.resolve(name)))) return above;
        }
        return folder;
    }
}
