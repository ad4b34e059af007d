package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import java.nio.file.Path;
import java.util.List;

/** Port: makes images of compiled JVM projects, a layer for each kind of file, so that what seldom changes is pushed seldom. */
public interface JvmLayers {

    /** The classes in these folders that have a main method, by name. */
    List<String> mainClasses(List<Path> folders);

    /** Builds into its own cache; same files and base, same image. Fails with BASE_IMAGE_UNAVAILABLE. An interrupt cancels it. */
    void build(Build build, ImageReference base, JvmApp app, BuildLog log);

    /** As {@link ImageBuilder#push}, of what {@link #build} made of the same. */
    Digest push(Build build, ImageReference base, JvmApp app, BuildLog log);
}
