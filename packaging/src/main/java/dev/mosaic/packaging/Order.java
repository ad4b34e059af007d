package dev.mosaic.packaging;

import java.nio.file.Path;

/**
 * What to make and where to push it.
 *
 * @param root folder of the whole project, already packaged
 * @param target folder to work in; kept between runs, it makes the next one quick
 * @param registry host, host:port, or either with a path below
 * @param plainHttp whether the registry may be spoken to without TLS
 */
public record Order(Path root, Path target, String version, String registry, boolean plainHttp) {

    /** Where products in between are kept. */
    Folder work() {
        return new Folder(target.resolve("images"));
    }

    /** The few files of the image's own {@code /etc}. */
    Folder etc() {
        return new Folder(root.resolve("packaging/src/main/image/etc"));
    }

    /** What the cluster answers that kapi is trained on. */
    Folder training() {
        return new Folder(root.resolve("packaging/src/main/image/training"));
    }

    String name(String title) {
        return "%s/mosaic/%s".formatted(registry, title);
    }
}
