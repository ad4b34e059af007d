package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** A folder of this machine that builds as a pod would: of this process's environment only what finds programs is passed on. */
final class LocalBuildPod implements BuildPod {
    private static final List<String> KEPT = List.of("PATH", "JAVA_HOME");
    private static final int KILLED = 137;

    private final Path root;
    private final Map<String, String> environment;

    LocalBuildPod(Path root, Map<String, String> environment) throws IOException {
        this.root = root;
        this.environment = environment;
        for (String folder : List.of("work", "cache", "home")) Files.createDirectory(root.resolve(folder));
    }

    @Override
    public String work() {
        return root.resolve("work").toString();
    }

    @Override
    public String cache() {
        return root.resolve("cache").toString();
    }

    @Override
    public void put(Path folder) {
        copy(folder, Path.of(work()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String keep(String name, byte[] content) {
        Path file = root.resolve("home").resolve(name);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, content);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int run(List<String> argv, Consumer<String> line) {
        try {
            Process process = start(argv);
            try (BufferedReader lines = process.inputReader()) {
                return told(process, lines, line);
            }
        } catch (IOException e) {
            throw Refusal.of(Problem.BUILD_POD_GONE, Map.of("detail", String.valueOf(e.getMessage())))
                    .because(e);
        }
    }

    private Process start(List<String> argv) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(argv).directory(Path.of(work()).toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Reads on a thread of its own, because an interrupt does not end the reading. */
    private static int told(Process process, BufferedReader lines, Consumer<String> line) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reading = threads.submit(() -> lines.lines().forEach(line));
            return ended(process, reading);
        } // which waits for the end of the reading
    }

    private static int ended(Process process, Future<?> reading) {
        try {
            int code = process.waitFor();
            reading.get();
            if (code != KILLED) return code;
            throw Refusal.of(Problem.BUILD_POD_OUT_OF_MEMORY, Map.of("limit", "this machine"));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Override
    public void bring(List<String> paths, Path into) {
        for (String path : paths) {
            Path from = Path.of(path);
            if (!Files.exists(from)) throw refusal(path + " is not there");
            copy(from, into.resolve(path.substring(1)));
        }
    }

    private static Refusal refusal(String detail) {
        return Refusal.of(Problem.BUILD_FAILED, Map.of("image", "from what was compiled", "detail", detail));
    }

    private static void copy(Path from, Path to, LinkOption... links) {
        try (Stream<Path> paths =
                links.length > 0 ? Files.walk(from) : Files.walk(from, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : paths.toList()) {
                Cancelled.check();
                Path place = to.resolve(from.relativize(path).toString()).normalize();
                if (Files.isDirectory(path, links)) Files.createDirectories(place);
                else {
                    Files.createDirectories(place.getParent());
                    Files.copy(path, place, links);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
