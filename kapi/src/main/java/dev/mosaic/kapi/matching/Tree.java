package dev.mosaic.kapi.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What paths of a source tree tell. */
final class Tree {
    static final String ROOT = ".";
    private static final Pattern DOCKERFILE = Pattern.compile(
            "(?:Dockerfile|Containerfile)(?:[._-](?<after>.+))?|(?<before>.+)\\.(?:[Dd]ockerfile|[Cc]ontainerfile)");
    private static final Set<String> MARKERS = Set.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "go.mod",
            "package.json",
            "requirements.txt",
            "pyproject.toml",
            "setup.py",
            "Cargo.toml",
            "Gemfile",
            "composer.json",
            "mix.exs",
            "build.sbt",
            "project.toml",
            ".ko.yaml",
            "skaffold.yaml",
            "Chart.yaml",
            "kustomization.yaml",
            "docker-compose.yml",
            "docker-compose.yaml");
    /** Those that build what runs on a JVM, or Go: both are made into images without a Dockerfile every day. */
    private static final Set<String> BUILDLESS =
            Set.of("pom.xml", "build.gradle", "build.gradle.kts", "build.sbt", "go.mod", "project.toml", ".ko.yaml");

    private static final Set<String> CODE = Set.of(
            "package.json",
            "requirements.txt",
            "pyproject.toml",
            "setup.py",
            "Cargo.toml",
            "Gemfile",
            "composer.json",
            "mix.exs");

    private Tree() {}

    static boolean isDockerfile(String path) {
        return DOCKERFILE.matcher(file(path)).matches() && !file(path).endsWith(".dockerignore");
    }

    static boolean isMarker(String path) {
        return MARKERS.contains(file(path)) || isProject(file(path));
    }

    /** Whether the file builds something that needs no Dockerfile. */
    static boolean buildsAlone(String file) {
        return BUILDLESS.contains(file);
    }

    /** Whether the file stands where source code lies. */
    static boolean isCode(String file) {
        return BUILDLESS.contains(file) || CODE.contains(file) || isProject(file);
    }

    /** What a Dockerfile's name says beside that: {@code debug} of {@code Dockerfile.debug}. */
    static String variant(String path) {
        Matcher matcher = DOCKERFILE.matcher(file(path));
        if (!matcher.matches()) return "";
        if (matcher.group("before") != null) return matcher.group("before");
        return matcher.group("after") == null ? "" : matcher.group("after");
    }

    static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String folder(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? ROOT : path.substring(0, end);
    }

    /** The folders from the root down; none for the root itself. */
    static List<String> parts(String folder) {
        return folder.equals(ROOT) ? List.of() : Arrays.asList(folder.split("/"));
    }

    /** Whether one folder is the other or lies in it. */
    static boolean within(String inner, String outer) {
        return outer.equals(ROOT) || inner.equals(outer) || inner.startsWith(outer + "/");
    }

    private static boolean isProject(String file) {
        return file.endsWith(".csproj") || file.endsWith(".fsproj") || file.endsWith(".sln");
    }
}
