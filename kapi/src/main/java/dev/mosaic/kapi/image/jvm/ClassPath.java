package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.image.JvmApp;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a module needs at run time, as paths in the build pod, each of which is one of three kinds. */
final class ClassPath {
    private final List<String> entries;
    private final String work;

    private ClassPath(List<String> entries, String work) {
        this.entries = entries;
        this.work = work;
    }

    /** Reads what the build wrote down: paths with {@code :} or line ends between. Only jars in the pod's own folders count. */
    static ClassPath parse(String text, BuildPod pod) {
        List<String> entries = Stream.of(text.split("[:\\n]"))
                .map(String::strip)
                .filter(path -> isPlain(path) && path.endsWith(".jar"))
                .distinct()
                .toList();
        return new ClassPath(entries, pod.work() + "/");
    }

    /** Absolute and without detours: what a build writes down must not lead anywhere else here. */
    static boolean isPlain(String path) {
        return path.startsWith("/") && Path.of(path).normalize().toString().equals(path);
    }

    List<String> entries() {
        return entries;
    }

    /** With the paths they have below {@code into}. */
    JvmApp app(Path into, List<Path> folders, String mainClass) {
        Predicate<String> sibling = path -> path.startsWith(work);
        Predicate<String> snapshot = path -> path.contains("-SNAPSHOT");
        return new JvmApp(
                chosen(into, sibling.or(snapshot).negate()),
                chosen(into, sibling.negate().and(snapshot)),
                chosen(into, sibling),
                folders,
                mainClass);
    }

    private List<Path> chosen(Path into, Predicate<String> kind) {
        return entries.stream()
                .filter(kind)
                .map(path -> into.resolve(path.substring(1)))
                .toList();
    }
}
