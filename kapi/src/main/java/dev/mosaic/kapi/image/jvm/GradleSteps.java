package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.packages.PackageLogin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gradle compiles a project, and a task that a script of ours adds writes down its class path. */
record GradleSteps(Project project) implements Steps {
    private static final String SCRIPT = "mosaic.init.gradle";
    /** Begins the line of the class path that names a class to start. */
    private static final String MAIN = "main=";

    @Override
    public List<String> argv(BuildPod pod, Instant created) {
        String root = Steps.place(pod, project.root());
        List<String> words = new ArrayList<>(project.wrapper() ? List.of("sh", root + "/gradlew") : List.of("gradle"));
        words.addAll(List.of("--console=plain", "--no-daemon", "--project-dir", root));
        words.addAll(List.of("--gradle-user-home", pod.cache() + "/gradle"));
        words.addAll(List.of("--init-script", pod.work() + "/" + RESULT + "/" + SCRIPT));
        words.add("-Dorg.gradle.configuration-cache=false"); // which could not keep the script's task
        words.add("-Dmosaic.module=" + Steps.place(pod, project.module()));
        words.add("-Dmosaic.result=" + classPathFile(pod));
        words.add("mosaicClassPath");
        return words;
    }

    @Override
    public Optional<String> script() {
        return Optional.of(SCRIPT);
    }

    @Override
    public String classPathFile(BuildPod pod) {
        return pod.work() + "/" + RESULT + "/classpath";
    }

    /** What is no jar in the file. */
    @Override
    public List<String> folders(BuildPod pod, String written) {
        return Stream.of(written.split("\n"))
                .map(String::strip)
                .filter(path -> ClassPath.isPlain(path) && path.startsWith(pod.work() + "/"))
                .filter(path -> !path.endsWith(".jar"))
                .toList();
    }

    /** No jar is made of the project itself: its plugins are asked. */
    @Override
    public String mainClass(BuildPod pod, String written) {
        return Manifests.one(Stream.of(written.split("\n"))
                .filter(line -> line.startsWith(MAIN))
                .map(line -> line.substring(MAIN.length()).strip()));
    }

    /** Those at hosts that a file of the build names. */
    @Override
    public Optional<Given> logins(BuildFiles files, List<PackageLogin> all) {
        Set<String> named = files.named(all.stream().map(PackageLogin::host).toList());
        List<PackageLogin> fitting =
                all.stream().filter(login -> named.contains(login.host())).toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given("logins.properties", GradleLogins.of(fitting), fitting));
    }

    /** The script is there already. */
    @Override
    public List<String> reading(String file) {
        return List.of("-Dmosaic.logins=" + file);
    }
}
