package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.packages.PackageLogin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maven compiles a module with what it needs of the same build, and its dependency plugin writes down the class path. */
record MavenSteps(Project project) implements Steps {
    private static final String CLASS_PATH = "target/mosaic.classpath";
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath";

    /** The commit's time goes into the jars, so that the same source makes the same ones. */
    @Override
    public List<String> argv(BuildPod pod, Instant created) {
        String root = Steps.place(pod, project.root());
        List<String> words = new ArrayList<>(project.wrapper() ? wrapper(pod, root) : List.of("mvn"));
        words.addAll(List.of("-B", "-ntp", "-Dstyle.color=always", "-f", root + "/pom.xml"));
        words.add("-Dmaven.repo.local=" + pod.cache() + "/maven");
        words.add("-Dproject.build.outputTimestamp=" + created);
        words.add("-DskipTests");
        String module = project.within().toString();
        if (!module.isEmpty()) words.addAll(List.of("-pl", module, "-am"));
        words.addAll(List.of("package", PLUGIN, "-DincludeScope=runtime", "-Dmdep.outputFile=" + CLASS_PATH));
        return words;
    }

    /** What it fetches is kept from build to build, too. */
    private static List<String> wrapper(BuildPod pod, String root) {
        return List.of("env", "MAVEN_USER_HOME=" + pod.cache() + "/m2", "sh", root + "/mvnw");
    }

    @Override
    public String classPathFile(BuildPod pod) {
        return Steps.place(pod, project.module()) + "/" + CLASS_PATH;
    }

    /** Resources lie among the classes. */
    @Override
    public List<String> folders(BuildPod pod, String written) {
        return List.of(Steps.place(pod, project.module()) + "/target/classes");
    }

    @Override
    public String mainClass(BuildPod pod, String written) {
        return Manifests.mainClass(pod, Steps.place(pod, project.module()) + "/target");
    }

    /** Those at hosts that a pom names, and those with a repository for everybody. */
    @Override
    public Optional<Given> logins(BuildFiles files, List<PackageLogin> all) {
        List<PomRepository> named = PomRepositories.in(files.poms());
        List<PackageLogin> fitting = all.stream()
                .filter(login ->
                        !login.address().isEmpty() || named.stream().anyMatch(one -> MavenSettings.isFor(login, one)))
                .toList();
        if (fitting.isEmpty()) return Optional.empty();
        byte[] settings = MavenSettings.of(fitting, named).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Given("settings.xml", settings, fitting));
    }

    @Override
    public List<String> reading(String file) {
        return List.of("--settings", file, "-Dmosaic.dollar=$");
    }
}
