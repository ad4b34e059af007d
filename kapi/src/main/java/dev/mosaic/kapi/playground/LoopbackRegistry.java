package dev.mosaic.kapi.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import java.util.Map;

/**
 * Where the small registry listens, as image names write it ({@code localhost:PORT}), and the images of the shop that
 * were in it from the start, by digest, each under its workload's name.
 */
public record LoopbackRegistry(String address, Map<String, ImageReference> images) {

    /** The place in it for images of this workload of the shop. */
    public ImageRepository repository(String workload) {
        return new ImageRepository(address + "/shop/" + workload);
    }
}
