package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Unpacks the archive GitHub makes of a commit: everything lies in one folder named after it, which is left out. */
final class Tarball {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private Tarball() {}

    static void unpack(InputStream archive, SourceTree tree) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(archive), "UTF-8");
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            int slash = entry.getName().indexOf('/');
            if (slash < 0 && !entry.isDirectory()) throw unsafe(entry);
            String path = entry.getName().substring(slash + 1).replaceFirst("/$", "");
            if (slash > 0 && !path.isEmpty()) write(tar, entry, path, tree);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, String path, SourceTree tree)
            throws IOException {
        if (entry.isDirectory()) tree.folder(path);
        else if (entry.isSymbolicLink()) tree.link(path, entry.getLinkName());
        else if (isPlainFile(entry)) tree.file(path, (entry.getMode() & OWNER_MAY_EXECUTE) != 0, tar);
        else throw unsafe(entry);
    }

    /** The library's own isFile() says yes to devices and pipes, too. */
    private static boolean isPlainFile(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
    }

    /** Hard links, devices and the like: git knows none, so this is no archive of a commit. */
    private static Refusal unsafe(TarArchiveEntry entry) {
        return Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", entry.getName()));
    }
}
