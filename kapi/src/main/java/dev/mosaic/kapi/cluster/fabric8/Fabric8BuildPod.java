package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.BuildPod;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.PodResource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One build pod, reached by exec; files go in and come out by tar. */
final class Fabric8BuildPod implements BuildPod {
    private static final Logger LOG = LoggerFactory.getLogger(Fabric8BuildPod.class);
    /** Joins both outputs inside the pod, so that their lines keep their order; a constant, nothing is put into it. */
    private static final List<String> JOINED = List.of("sh", "-c", "exec \"$@\" 2>&1", "sh");

    /** Unpacks so many bytes in a folder; a constant as well. */
    private static final List<String> MEASURED = List.of("sh", "-c", "head -c \"$1\" | tar -x -f - -C \"$2\"", "sh");

    private static final int KILLED = 137;
    /** A pod that ends kills its programs; only where it goes on it was the memory limit that killed one. */
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final PodResource pod;
    private final BuildPodSettings settings;
    private final PodEnds ends;
    private final PodFate fate;

    Fabric8BuildPod(PodResource pod, BuildPodSettings settings, Consumer<String> log) {
        this.pod = pod;
        this.settings = settings;
        this.ends = new PodEnds(settings);
        this.fate = new PodFate(pod, ends, log);
    }

    void awaitRunning() {
        fate.awaitRunning(settings.deadline());
    }

    @Override
    public String work() {
        return BuildPodSpec.WORK;
    }

    @Override
    public String cache() {
        return BuildPodSpec.CACHE;
    }

    /** The program is told the length: not every tar stops reading where the archive ends. */
    @Override
    public void put(Path folder) {
        List<String> argv = new ArrayList<>(MEASURED);
        argv.addAll(List.of(String.valueOf(FolderTar.size(folder)), work()));
        PodExec exec = new PodExec(pod, fate, argv);
        int code = exec.feed(out -> FolderTar.write(folder, out));
        if (code != 0) throw PodEnds.gone("the source could not be unpacked in it: " + exec.errors());
    }

    @Override
    public String keep(String name, byte[] content) {
        byte[] tar = KeptFile.tar(name, content);
        List<String> argv = new ArrayList<>(MEASURED);
        argv.addAll(List.of(String.valueOf(tar.length), BuildPodSpec.HOME));
        PodExec exec = new PodExec(pod, fate, argv);
        int code = exec.feed(out -> out.write(tar));
        if (code != 0) throw PodEnds.gone("a file could not be written in it: " + exec.errors());
        return BuildPodSpec.HOME + "/" + name;
    }

    @Override
    public int run(List<String> argv, Consumer<String> line) {
        List<String> words = new ArrayList<>(JOINED);
        words.addAll(argv);
        int code = new PodExec(pod, fate, words).lines(line);
        if (code == KILLED) throw fate.end(SETTLING).orElseGet(ends::outOfMemory);
        return code;
    }

    @Override
    public void bring(List<String> paths, Path into) {
        List<String> argv = Stream.concat(
                        Stream.of("tar", "-c", "-h", "-f", "-", "-C", "/", "--"),
                        paths.stream().map(path -> path.substring(1)))
                .toList();
        PodExec exec = new PodExec(pod, fate, argv);
        int code = exec.read(in -> FolderTar.unpack(in, into, settings.results().toBytes()));
        if (code != 0) throw FolderTar.refusal(exec.errors());
    }

    /** Its grace period is none: nothing in it is worth a wait. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        fate.close();
        try {
            pod.withGracePeriod(0).delete();
        } catch (KubernetesClientException e) {
            LOG.warn("a build pod stays until its deadline: {}", ApiErrors.detail(e));
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
