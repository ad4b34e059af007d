package dev.mosaic.kapi.image.docker;

import dev.mosaic.kapi.image.dockerfile.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A build context as the stream the daemon reads; owners and times are the same whoever sends it. */
final class ContextTar {
    private static final String APART = ".mosaic.Dockerfile";

    private final Context context;
    private final Path dockerfile;

    /** The Dockerfile may lie outside of the context, or be ignored: then it travels under a name of its own. */
    ContextTar(Context context, Path dockerfile) {
        this.context = context;
        this.dockerfile = dockerfile;
    }

    /** The name of the Dockerfile in the stream. */
    String dockerfile() {
        String inside = dockerfile.startsWith(context.folder())
                ? context.folder().relativize(dockerfile).toString()
                : "";
        return context.entries().containsKey(inside) ? inside : APART;
    }

    /** Written by a thread of its own while it is read; ends when it is closed. */
    InputStream open() throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(in);
        FailingInput failing = new FailingInput(in);
        Thread.ofVirtual().name("context").start(() -> failing.guard(() -> write(out)));
        return failing;
    }

    private void write(OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new BufferedOutputStream(out), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            boolean apart = dockerfile().equals(APART);
            for (Map.Entry<String, Path> one : context.entries().entrySet()) {
                if (!apart || !one.getKey().equals(".dockerignore")) add(tar, one.getKey(), one.getValue());
            }
            if (apart) {
                add(tar, APART, Files.readAllBytes(dockerfile));
                // what is named here the daemon takes out of the context again
                add(tar, ".dockerignore", (APART + "\n.dockerignore\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, TarArchiveEntry.LF_SYMLINK);
            entry.setLinkName(Files.readSymbolicLink(path).toString());
            put(tar, entry);
        } else if (Files.isDirectory(path)) {
            TarArchiveEntry entry = new TarArchiveEntry(name + "/");
            entry.setMode(040755);
            put(tar, entry);
        } else {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setMode(Files.isExecutable(path) ? 0100755 : 0100644);
            entry.setSize(Files.size(path));
            start(tar, entry);
            Files.copy(path, tar);
            tar.closeArchiveEntry();
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        start(tar, entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry) throws IOException {
        start(tar, entry);
        tar.closeArchiveEntry();
    }

    private static void start(TarArchiveOutputStream tar, TarArchiveEntry entry) throws IOException {
        entry.setModTime(0);
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
    }
}
