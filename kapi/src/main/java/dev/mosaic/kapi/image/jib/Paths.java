package dev.mosaic.kapi.image.jib;

import java.nio.file.Path;

/** Paths inside an image. */
final class Paths {

    private Paths() {}

    /** The absolute path {@code path} means in {@code folder}, without {@code .} and {@code ..}. */
    static String clean(String folder, String path) {
        return Path.of("/").resolve(folder).resolve(path).normalize().toString();
    }

    static String parent(String path) {
        return path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String join(String folder, String name) {
        return folder.equals("/") ? "/" + name : folder + "/" + name;
    }
}
