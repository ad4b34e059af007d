package dev.mosaic.kapi.image;

import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.util.List;

/** Images and tags of a registry that a test holds, without builders. */
public final class ImagesFor {
    private ImagesFor() {}

    public static Images registry(Registry registry) {
        return new Images(List.of(), registry, LoginsFor.store(new InMemoryStateStore()));
    }

    public static Tags tags(Registry registry) {
        return new Tags(registry, new ImageReader(registry), registry(registry));
    }

    public static Stock stock(Registry registry) {
        return new Stock(registry, new ImageReader(registry), registry(registry), tags(registry));
    }
}
