package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.BuildTool;
import java.util.Collection;
import java.util.Optional;

/** Folders that hold a JVM project, by their build files. */
public final class JvmFolder {
    private JvmFolder() {}

    /** Maven before Gradle, as where both lie the former is mostly the older and complete one. */
    public static Optional<BuildTool> tool(Collection<String> files) {
        if (files.contains("pom.xml")) return Optional.of(BuildTool.MAVEN);
        boolean gradle = files.contains("build.gradle") || files.contains("build.gradle.kts");
        return gradle ? Optional.of(BuildTool.GRADLE) : Optional.empty();
    }

    static boolean is(Collection<String> files) {
        return tool(files).isPresent();
    }
}
