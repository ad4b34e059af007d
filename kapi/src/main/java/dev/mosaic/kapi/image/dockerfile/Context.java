package dev.mosaic.kapi.image.dockerfile;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/** The files, folders and links of a build context that are not ignored, by relative path, in order. */
public record Context(Path folder, NavigableMap<String, Path> entries, long bytes) {

    static Context read(Path folder, Ignore ignore, long limit) {
        NavigableMap<String, Path> entries = new TreeMap<>();
        try {
            Collector collector = new Collector(folder, ignore, entries, limit);
            Files.walkFileTree(folder, collector);
            return new Context(folder, entries, collector.bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries whose whole path matches a COPY pattern. */
    public NavigableMap<String, Path> matching(String glob) {
        Pattern pattern = PathPattern.compile(glob, false);
        NavigableMap<String, Path> matching = new TreeMap<>(entries);
        matching.keySet().removeIf(path -> !pattern.matcher(path).matches());
        return matching;
    }

    /** The entries below a folder, by path relative to it; {@code ""} is the context itself. */
    public NavigableMap<String, Path> below(String path) {
        if (path.isEmpty()) return entries;
        NavigableMap<String, Path> below = new TreeMap<>();
        for (Map.Entry<String, Path> entry : entries.tailMap(path + "/").entrySet()) {
            if (!entry.getKey().startsWith(path + "/")) break;
            below.put(entry.getKey().substring(path.length() + 1), entry.getValue());
        }
        return below;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Ignore ignore;
        private final NavigableMap<String, Path> entries;
        private final long limit;
        private long bytes;

        Collector(Path root, Ignore ignore, NavigableMap<String, Path> entries, long limit) {
            this.root = root;
            this.ignore = ignore;
            this.entries = entries;
            this.limit = limit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = root.relativize(folder).toString();
            if (path.isEmpty()) return FileVisitResult.CONTINUE;
            boolean ignored = ignore.ignores(path);
            if (!ignored) entries.put(path, folder);
            return ignored && !ignore.hasExceptions() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Cancelled.check();
            String path = root.relativize(file).toString();
            if (ignore.ignores(path)) return FileVisitResult.CONTINUE;
            entries.put(path, file);
            bytes += attributes.size();
            if (bytes > limit) throw tooLarge();
            return FileVisitResult.CONTINUE;
        }

        private Refusal tooLarge() {
            String words = limit >= 1 << 20 ? DataSize.ofBytes(limit).toMegabytes() + " MB" : limit + " bytes";
            return Refusal.of(Problem.SOURCE_TOO_LARGE, Map.of("limit", words));
        }
    }
}
