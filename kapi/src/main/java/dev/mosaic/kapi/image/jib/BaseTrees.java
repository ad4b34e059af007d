package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.DockerDaemonImage;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.image.ImageTarball;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.BuildLog;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** The folders and links of base images, each image read once and then kept by its digest. */
final class BaseTrees {
    private final Path folder;
    private final JibRun run;

    BaseTrees(Path cache, JibRun run) {
        this.folder = cache.resolve("trees");
        this.run = run;
    }

    /** A copy to change; {@code from} builds on nothing but the base. */
    Tree of(String digest, ImageReference base, JibContainerBuilder from, BuildLog log) {
        try {
            Path file = Files.createDirectories(folder).resolve(digest.replace(':', '-'));
            if (Files.exists(file)) return TreeFile.read(file);
            Tree tree = read(base, from, log);
            TreeFile.write(tree, file);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tree read(ImageReference base, JibContainerBuilder from, BuildLog log) {
        CompletableFuture<Tree> tree = new CompletableFuture<>();
        Drain drain = new Drain(image -> tree.complete(scan(image)));
        run.pull(from, Containerizer.to(drain, DockerDaemonImage.named(run.name("mosaic/base"))), base, log);
        return tree.join();
    }

    private static Tree scan(ImageTarball image) throws IOException {
        try (PipedInputStream in = new PipedInputStream(1 << 16);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Tree> tree;
            try (PipedOutputStream out = new PipedOutputStream(in)) {
                tree = CompletableFuture.supplyAsync(() -> scanned(in), threads);
                image.writeTo(out);
            }
            return tree.join();
        } catch (CompletionException e) {
            throw new IOException("a layer of the base image cannot be read", e.getCause());
        }
    }

    private static Tree scanned(PipedInputStream in) {
        try {
            Tree tree = TreeScan.image(in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
