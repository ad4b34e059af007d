package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.commons.io.output.CountingOutputStream;

/** Folders as the stream that tar reads and writes. */
final class FolderTar {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private FolderTar() {}

    /** How many bytes {@link #write} writes. */
    static long size(Path folder) {
        try (CountingOutputStream counted = new CountingOutputStream(OutputStream.nullOutputStream())) {
            write(folder, counted);
            return counted.getByteCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of {@code folder}, links as links. */
    static void write(Path folder, OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(CloseShieldOutputStream.wrap(out), "UTF-8");
                Stream<Path> paths = Files.walk(folder)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
            List<Path> all = paths.filter(path -> !path.equals(folder)).sorted().toList();
            for (Path path : all) add(tar, folder.relativize(path).toString(), path);
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, Path path) throws IOException {
        Cancelled.check();
        TarArchiveEntry entry = entry(name, path);
        entry.setModTime(0);
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
        if (entry.isFile() && !entry.isSymbolicLink()) Files.copy(path, tar);
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry entry(String name, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            link.setLinkName(Files.readSymbolicLink(path).toString());
            return link;
        }
        TarArchiveEntry entry = new TarArchiveEntry(Files.isDirectory(path) ? name + "/" : name);
        entry.setMode(Files.isDirectory(path) ? 040755 : Files.isExecutable(path) ? 0100755 : 0100644);
        if (!Files.isDirectory(path)) entry.setSize(Files.size(path));
        return entry;
    }

    /** Folders and plain files only, inside {@code into} and within {@code limit} bytes; fails with BUILD_FAILED. */
    static void unpack(InputStream in, Path into, long limit) throws IOException {
        try {
            SourceTree.fill(into, limit, tree -> copy(new TarArchiveInputStream(in, "UTF-8"), tree));
            in.transferTo(OutputStream.nullOutputStream()); // the padding after the end
        } catch (Refusal refusal) {
            throw refusal(refusal.failure().because());
        }
    }

    /** BUILD_FAILED, because of what came out of a build pod. */
    static Refusal refusal(String detail) {
        return Refusal.of(
                Problem.BUILD_FAILED,
                Map.of("image", "from what was compiled", "detail", "bringing it out of the build pod: " + detail));
    }

    private static void copy(TarArchiveInputStream tar, SourceTree tree) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            String path = entry.getName().replaceFirst("/$", "");
            if (entry.isDirectory()) tree.folder(path);
            else if (isPlainFile(entry)) tree.file(path, (entry.getMode() & OWNER_MAY_EXECUTE) != 0, tar);
            else throw Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", path));
        }
    }

    /** The library's own isFile() says yes to devices and pipes, too. */
    private static boolean isPlainFile(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
    }
}
