package dev.mosaic.kapi.image.jvm;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Compiles a project in a build pod and brings what it made beside its source. */
final class Compiler {
    /** Half of what the pod may use is for the heap; a compile is short, so quick start beats peak speed. */
    private static final String JVM = "-XX:MaxRAMPercentage=50 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final BuildPods pods;
    private final Provisions provisions;

    Compiler(BuildPods pods, Provisions provisions) {
        this.pods = pods;
        this.provisions = provisions;
    }

    /** The hosts of package repositories whose logins a build of this project is given. */
    List<String> hosts(Build build, Project project) {
        return provisions.hosts(build.source(), Steps.of(project));
    }

    /** Fails with COMPILE_FAILED, PACKAGES_UNAUTHORIZED or CERTIFICATE_UNKNOWN, or as the pod does. */
    JvmApp compile(Build build, Project project, ImageReference image, BuildLog log) {
        Path result = fresh(build.source().resolve(Steps.RESULT));
        Steps steps = Steps.of(project);
        steps.script().ifPresent(name -> copy(name, result));
        try (BuildPod pod = pods.open(image, Map.of("MAVEN_OPTS", JVM, "GRADLE_OPTS", JVM), log::line)) {
            pod.put(build.source());
            Provisions.Provision more = provisions.to(pod, build.source(), steps, log);
            List<String> argv = new ArrayList<>(steps.argv(pod, build.created()));
            argv.addAll(more.words());
            run(pod, argv, project, more.mask().over(log));
            return brought(pod, steps, result);
        }
    }

    private static JvmApp brought(BuildPod pod, Steps steps, Path result) {
        pod.bring(List.of(steps.classPathFile(pod)), result.resolve("path"));
        String written = text(result.resolve("path"), steps.classPathFile(pod));
        ClassPath path = ClassPath.parse(written, pod);
        List<String> folders = steps.folders(pod, written);
        Path files = result.resolve("files");
        List<String> all =
                Stream.concat(folders.stream(), path.entries().stream()).toList();
        if (!all.isEmpty()) pod.bring(all, files);
        List<Path> places = folders.stream()
                .map(folder -> files.resolve(folder.substring(1)))
                .toList();
        return path.app(files, places, steps.mainClass(pod, written));
    }

    private static void run(BuildPod pod, List<String> argv, Project project, BuildLog log) {
        log.line("$ " + String.join(" ", argv));
        CompileLog compile = new CompileLog(log);
        int code = pod.run(argv, compile::line);
        if (code == 0) return;
        compile.host().ifPresent(refusal -> {
            throw refusal;
        });
        String tool = project.tool().title();
        throw Refusal.of(
                Problem.COMPILE_FAILED,
                Map.of(
                        "path", project.name(),
                        "tool", tool,
                        "detail", compile.errors(tool + " ended with exit code " + code)));
    }

    private static void copy(String script, Path into) {
        try (InputStream in = Compiler.class.getResourceAsStream("/jvm/" + script)) {
            Files.copy(Objects.requireNonNull(in, script), into.resolve(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fresh(Path folder) {
        try {
            if (Files.exists(folder)) PathUtils.deleteDirectory(folder);
            Files.createDirectories(folder.resolve("path"));
            Files.createDirectories(folder.resolve("files"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
