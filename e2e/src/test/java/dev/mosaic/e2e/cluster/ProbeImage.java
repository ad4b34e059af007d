package dev.mosaic.e2e.cluster;

import dev.mosaic.packaging.Images;
import dev.mosaic.packaging.Order;
import java.nio.file.Path;

/** The probe of this very source tree, which kapi's own tests on the cluster run, too. */
final class ProbeImage {
    private ProbeImage() {}

    /** Pushes it, and answers it by its digest. */
    static String pushed(String registry) {
        Path root = Path.of(System.getProperty("mosaic.root", ".."))
                .toAbsolutePath()
                .normalize();
        String version = System.getProperty("mosaic.version", "0");
        Order order = new Order(root, root.resolve("packaging/target"), version, registry, true);
        return Images.pushProbe(order).pinned();
    }
}
