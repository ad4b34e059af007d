package dev.mosaic.kapi.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A pod that is there to build, until it is closed; then nothing of it is left. An interrupt ends what it does. */
public interface BuildPod extends AutoCloseable {

    /** The folder it works in, where programs start and which is empty at first; absolute. */
    String work();

    /** A folder that may be kept from build to build; absolute. */
    String cache();

    /** Copies the content of {@code folder}, links as links, into its work folder. Fails as {@link #run} does. */
    void put(Path folder);

    /**
     * Writes a file for its own programs alone, in no folder that outlasts it, and answers where it lies; for what may stand in no
     * spec, environment or command line. Fails as {@link #run} does.
     */
    String keep(String name, byte[] content);

    /**
     * Runs a program in its work folder, telling each line of its output, and answers its exit code. Fails with
     * BUILD_POD_OUT_OF_MEMORY, BUILD_POD_EVICTED, BUILD_POD_OVERDUE or BUILD_POD_GONE when the pod ends meanwhile.
     */
    int run(List<String> argv, Consumer<String> line);

    /**
     * Copies these files and folders, absolute paths of its own, to the same places below the empty folder {@code into}; links come as
     * what they lead to. Fails with BUILD_FAILED where one is not there, more comes than is allowed, or what comes leads out of
     * {@code into}; and as {@link #run} does.
     */
    void bring(List<String> paths, Path into);

    /** Removes it, also while the thread is interrupted; never fails. */
    @Override
    void close();
}
