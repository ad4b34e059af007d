package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Maven compiles a module with what it needs of the same build, and its dependency plugin writes down the class path. */
record MavenSteps(Project project) implements Steps {
    private static final String CLASS_PATH = "target/mosaic.classpath";
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath";

    /** The commit's time goes into the jars, so that the same source makes the same ones. */
    @Override
    public List<String> argv(BuildPod pod, Instant created) {
        String root = Steps.place(pod, project.root());
        List<String> words = new ArrayList<>(project.wrapper() ? List.of("sh", root + "/mvnw") : List.of("mvn"));
        words.addAll(List.of("-B", "-ntp", "-Dstyle.color=always", "-f", root + "/pom.xml"));
        words.add("-Dmaven.repo.local=" + pod.cache() + "/maven");
        words.add("-Dproject.build.outputTimestamp=" + created);
        words.add("-DskipTests");
        String module = project.within().toString();
        if (!module.isEmpty()) words.addAll(List.of("-pl", module, "-am"));
        words.addAll(List.of("package", PLUGIN, "-DincludeScope=runtime", "-Dmdep.outputFile=" + CLASS_PATH));
        return words;
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
}
