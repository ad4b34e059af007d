package dev.mosaic.packaging;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** What all our images share: they begin from scratch, run as nobody, say what they are, and go to one registry. */
record Push(String title, Order order) {
    private static final String USER = "10001:10001";

    JibContainerBuilder scratch() {
        return Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setUser(USER)
                .setLabels(Map.of(
                        "org.opencontainers.image.title",
                        "mosaic-" + title,
                        "org.opencontainers.image.version",
                        order.version(),
                        "org.opencontainers.image.licenses",
                        "Apache-2.0"));
    }

    PushedImage of(JibContainerBuilder container) {
        long begin = System.nanoTime();
        try {
            JibContainer pushed = container.containerize(containerizer());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new PushedImage(title, order.name(title), order.version(), pushed.getDigest() + "", seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MakingFailed("the push was interrupted", List.of());
        } catch (RegistryException
                | IOException
                | CacheDirectoryCreationException
                | ExecutionException
                | InvalidImageReferenceException e) {
            throw new MakingFailed("pushing to " + order.registry() + " failed: " + e.getMessage(), List.of());
        }
    }

    private Containerizer containerizer() throws InvalidImageReferenceException {
        ImageReference name = ImageReference.parse(order.name(title) + ":" + order.version());
        RegistryImage registry = RegistryImage.named(name)
                .addCredentialRetriever(
                        CredentialRetrieverFactory.forImage(name, event -> {}).dockerConfig());
        return Containerizer.to(registry)
                .setAllowInsecureRegistries(order.plainHttp())
                .setToolName("mosaic")
                .setApplicationLayersCache(order.work().file("layers"))
                .setBaseImageLayersCache(order.work().file("layers"));
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            default -> "amd64";
        };
    }
}
