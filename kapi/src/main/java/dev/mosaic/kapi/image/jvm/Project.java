package dev.mosaic.kapi.image.jvm;

import java.nio.file.Path;

/**
 * A JVM project in a source: the file that describes it, the folder where its build begins, and its own folder; both relative to
 * the source, with {@code wrapper} where the build brings its own build tool.
 */
record Project(Tool tool, String file, Path root, Path module, boolean wrapper) {

    /** The module as the build's root names it; empty where it is the root. */
    Path within() {
        return root.relativize(module);
    }

    /** Its folder, for people. */
    String name() {
        return module.toString().isEmpty() ? "." : module.toString();
    }
}
