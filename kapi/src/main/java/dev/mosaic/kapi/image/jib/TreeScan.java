package dev.mosaic.kapi.image.jib;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Reads the folders and links out of the layers of an image, lowest layer first (OCI image spec, layer.md). */
final class TreeScan {
    private static final String WHITEOUT = ".wh.";
    private static final String OPAQUE = ".wh..wh..opq";

    private final Tree tree = new Tree();

    /** From a {@code docker save} archive whose layers stand in order; leaves it open. */
    static Tree image(InputStream archive) throws IOException {
        TreeScan scan = new TreeScan();
        TarArchiveInputStream tar = new TarArchiveInputStream(archive);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().endsWith(".tar.gz")) scan.layer(tar);
        }
        return scan.tree;
    }

    private void layer(InputStream compressed) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(plain(new BufferedInputStream(compressed)));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            add(entry);
        }
    }

    private void add(TarArchiveEntry entry) {
        String path = Paths.clean("/", entry.getName());
        String name = Paths.name(path);
        if (name.equals(OPAQUE)) tree.removeBelow(Paths.parent(path));
        else if (name.startsWith(WHITEOUT))
            tree.remove(Paths.join(Paths.parent(path), name.substring(WHITEOUT.length())));
        else if (entry.isDirectory()) tree.folder(path, folder(entry));
        else if (entry.isSymbolicLink()) tree.link(path, entry.getLinkName());
        else tree.remove(path);
    }

    private static Tree.Folder folder(TarArchiveEntry entry) {
        return new Tree.Folder(entry.getMode() & 07777, entry.getLongUserId() + ":" + entry.getLongGroupId());
    }

    /** Layers come gzipped, by zstd, or as they are. */
    private static InputStream plain(BufferedInputStream layer) throws IOException {
        try {
            String method = CompressorStreamFactory.detect(layer);
            return new BufferedInputStream(
                    new CompressorStreamFactory(true).createCompressorInputStream(method, layer));
        } catch (CompressorException e) {
            return layer;
        }
    }
}
