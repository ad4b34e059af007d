package dev.mosaic.kapi.playground;

import dev.mosaic.contract.image.ImageRepository;

/** Where the small registry listens, as image names write it: {@code localhost:PORT}. */
public record LoopbackRegistry(String address) {

    /** The place in it for images of this name. */
    public ImageRepository repository(String path) {
        return new ImageRepository(address + "/" + path);
    }
}
