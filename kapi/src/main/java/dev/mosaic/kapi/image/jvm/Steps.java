package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.packages.PackageLogin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a build tool is told to do in the pod, and where it leaves what it made. */
interface Steps {
    /** The folder beside the source that is Mosaic's own. */
    String RESULT = ".mosaic-compiled";

    /** The words that compile the project and write down its class path. */
    List<String> argv(BuildPod pod, Instant created);

    /** The file with the class path, absolute. */
    String classPathFile(BuildPod pod);

    /** The folders of classes and resources, absolute; {@code written} is what stands in the file. */
    List<String> folders(BuildPod pod, String written);

    /** The class that the project itself says to start; empty where it says none. */
    String mainClass(BuildPod pod, String written);

    /** A resource of this room that the tool is given as a script, beside the source. */
    default Optional<String> script() {
        return Optional.empty();
    }

    /** Those of the logins that this project could use, as the tool reads them; empty where none is for it. */
    Optional<Given> logins(BuildFiles files, List<PackageLogin> all);

    /** The words that make the tool read that file. */
    List<String> reading(String file);

    static Steps of(Project project) {
        return project.tool() == Tool.MAVEN ? new MavenSteps(project) : new GradleSteps(project);
    }

    /** A folder of the source, as the pod knows it. */
    static String place(BuildPod pod, Path folder) {
        return folder.toString().isEmpty() ? pod.work() : pod.work() + "/" + folder;
    }
}
