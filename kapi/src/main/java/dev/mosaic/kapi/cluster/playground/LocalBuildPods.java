package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.cluster.BuildPods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;

/** In the playground nothing runs pods: a build runs as a process of this machine in a folder of its own, and says so. */
final class LocalBuildPods implements BuildPods {

    @Override
    public BuildPod open(ImageReference image, Map<String, String> environment, Consumer<String> log) {
        log.accept(
                "The playground has no pods: this runs on your own machine, with its own Java and Maven, instead of in "
                        + image);
        try {
            return new LocalBuildPod(Files.createTempDirectory("mosaic-build").toRealPath(), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
