package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.DockerClient;
import com.google.cloud.tools.jib.api.ImageDetails;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.image.ImageTarball;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Stands where Jib expects a daemon, so that Jib makes every layer and keeps it in its cache, and takes the image. */
final class Drain implements DockerClient {
    private final Taker taker;

    Drain(Taker taker) {
        this.taker = taker;
    }

    @Override
    public boolean supported(Map<String, String> parameters) {
        return true;
    }

    @Override
    public String load(ImageTarball image, Consumer<Long> written) throws IOException {
        taker.take(image);
        return "";
    }

    @Override
    public void save(ImageReference image, Path output, Consumer<Long> written) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public ImageDetails inspect(ImageReference image) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    /** What happens to the image. */
    @FunctionalInterface
    interface Taker {
        void take(ImageTarball image) throws IOException;
    }
}
