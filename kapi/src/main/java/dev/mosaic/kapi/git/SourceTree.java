package dev.mosaic.kapi.git;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/**
 * Writes a source tree into an empty folder and lets nothing out of it: paths are checked as they come, links when all
 * is there, size as it grows. File modes are 755 or 644 whatever the umask.
 */
public final class SourceTree {
    private static final int MOST_ENTRIES = 1_000_000;

    private final Path root;
    private final long limit;
    private final Set<Path> folders = new HashSet<>();
    private final List<Path> links = new ArrayList<>();
    private long bytes;
    private int entries;

    private SourceTree(Path root, long limit) {
        this.root = root;
        this.limit = limit;
    }

    /** Runs {@code filling}; if it or a check fails, the folder is empty again. */
    public static void fill(Path into, long limit, Filling filling) throws IOException {
        try (var present = Files.list(into)) {
            if (present.findAny().isPresent()) throw new FileAlreadyExistsException(into + " is not empty");
        }
        boolean done = false;
        try {
            SourceTree tree = new SourceTree(into.toRealPath(), limit);
            filling.write(tree);
            for (Path link : tree.links) SourceLinks.check(tree.root, link);
            done = true;
        } finally {
            if (!done) Folders.empty(into);
        }
    }

    /** Refuses a tree that will be too large before any of it is written; for those who know its size beforehand. */
    public void announce(long size) {
        if (size > limit) throw tooLarge(words(limit));
    }

    /** A folder, with those above it. */
    public void folder(String path) throws IOException {
        count(path, 0);
        mkdirs(inside(path), path);
    }

    /** A file with all bytes of {@code content}. */
    public void file(String path, boolean executable, InputStream content) throws IOException {
        count(path, 0);
        Path file = place(path);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copy(path, content, out);
        } catch (FileAlreadyExistsException e) {
            throw unsafe(path);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** A symbolic link; whether it leads out is checked at the end. */
    public void link(String path, String target) throws IOException {
        count(path, target.length());
        Path link = place(path);
        if (target.isEmpty() || target.indexOf('\0') >= 0) throw unsafe(path);
        try {
            Files.createSymbolicLink(link, Path.of(target));
        } catch (FileAlreadyExistsException e) {
            throw unsafe(path);
        }
        links.add(link);
    }

    private void copy(String path, InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            add(read);
            out.write(buffer, 0, read);
        }
    }

    private Path place(String path) throws IOException {
        Path place = inside(path);
        mkdirs(place.getParent(), path);
        return place;
    }

    private void mkdirs(Path folder, String path) throws IOException {
        if (folder.equals(root) || folders.contains(folder)) return;
        mkdirs(folder.getParent(), path);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) throw unsafe(path);
        folders.add(folder);
    }

    private Path inside(String path) {
        for (String part : path.split("/", -1)) {
            boolean odd = part.isEmpty() || part.equals(".") || part.equals("..") || part.equalsIgnoreCase(".git");
            if (odd || part.indexOf('\0') >= 0) throw unsafe(path);
        }
        return root.resolve(path);
    }

    private void count(String path, long size) {
        if (++entries > MOST_ENTRIES) throw tooLarge(MOST_ENTRIES + " files");
        add(size);
    }

    private void add(long size) {
        Cancelled.check();
        bytes += size;
        if (bytes > limit) throw tooLarge(words(limit));
    }

    static Refusal unsafe(String path) {
        return Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", path));
    }

    private static Refusal tooLarge(String limit) {
        return Refusal.of(Problem.SOURCE_TOO_LARGE, Map.of("limit", limit));
    }

    private static String words(long limit) {
        DataSize size = DataSize.ofBytes(limit);
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : limit + " bytes";
    }

    /** What writes the tree. */
    @FunctionalInterface
    public interface Filling {
        void write(SourceTree tree) throws IOException;
    }
}
