package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.kapi.playground.LoopbackRegistry;
import dev.mosaic.kapi.playground.PlaygroundFolder;
import dev.mosaic.kapi.playground.SampleRepository;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The small registry, in playground mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "playground")
class PlaygroundRegistryConfiguration {
    private static final long LIMIT = 2L << 30;

    @Bean
    Blobs playgroundBlobs(PlaygroundFolder folder) throws IOException {
        return new Blobs(folder.folder("registry"), LIMIT);
    }

    @Bean
    Manifests playgroundManifests(Blobs blobs) {
        return new Manifests(blobs);
    }

    @Bean
    SmallRegistry playgroundRegistry(Blobs blobs, Manifests manifests) throws IOException {
        return new SmallRegistry(blobs, manifests);
    }

    @Bean
    LoopbackRegistry loopbackRegistry(SmallRegistry registry, Blobs blobs, Manifests manifests, SampleRepository source)
            throws IOException {
        Map<String, ImageReference> images = new HashMap<>();
        new SampleImages(blobs, manifests, source)
                .push()
                .forEach((app, digest) ->
                        images.put(app, new ImageRepository(registry.address() + "/shop/" + app).at(digest)));
        return new LoopbackRegistry(registry.address(), images);
    }
}
