package dev.mosaic.kapi.image;

import java.nio.file.Path;
import java.util.List;

/**
 * A compiled JVM project: what it needs at run time, in the order of its class path (released, snapshots, modules of the same
 * build), its folders of classes and resources, and the class that starts it; empty as long as nobody said.
 */
public record JvmApp(
        List<Path> dependencies, List<Path> snapshots, List<Path> siblings, List<Path> folders, String mainClass) {

    /** The same with another class to start it. */
    public JvmApp startedBy(String mainClass) {
        return new JvmApp(dependencies, snapshots, siblings, folders, mainClass);
    }
}
