package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Blobs and unfinished uploads as files in one folder, at most so many bytes of them altogether. */
final class Blobs {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final long limit;
    private final AtomicLong written = new AtomicLong();

    Blobs(Path folder, long limit) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.limit = limit;
    }

    Optional<Path> find(Digest digest) {
        return Optional.of(file(digest)).filter(Files::exists);
    }

    Path begin() throws IOException {
        return Files.createFile(folder.resolve("upload-" + UUID.randomUUID()));
    }

    /** Appends; fails with 413 when the registry is full. */
    void append(Path upload, InputStream content) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(upload, StandardOpenOption.APPEND)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (written.addAndGet(read) > limit) {
                    written.addAndGet(-read);
                    throw new Fault(413, "DENIED", "this registry is full: it holds at most " + limit + " bytes");
                }
                out.write(chunk, 0, read);
            }
        }
    }

    /** Makes the upload a blob if it is what it says. The upload is gone afterwards, either way. */
    void finish(Path upload, Digest digest) throws IOException {
        try {
            Digests.check(upload, digest);
            if (find(digest).isPresent()) return;
            Files.move(upload, file(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            drop(upload);
        }
    }

    void drop(Path upload) throws IOException {
        if (!Files.exists(upload)) return;
        written.addAndGet(-Files.size(upload));
        Files.delete(upload);
    }

    Digest put(byte[] content) throws IOException {
        Path upload = begin();
        append(upload, new ByteArrayInputStream(content));
        Digest digest = Digests.of(content);
        finish(upload, digest);
        return digest;
    }

    private Path file(Digest digest) {
        return folder.resolve(digest.value().replace(':', '-'));
    }
}
