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
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** One image, put together from scratch by Jib. */
record Image(AotCache cache, Order order) {
    private static final String USER = "10001:10001";

    PushedImage push() {
        long begin = System.nanoTime();
        try {
            JibContainer pushed = container().containerize(containerizer());
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new PushedImage(
                    program().title(), order.name(program()), order.version(), pushed.getDigest() + "", seconds);
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

    private Program program() {
        return cache.app().program();
    }

    private JibContainerBuilder container() throws IOException {
        return Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setFileEntriesLayers(new Layers(cache, order).all())
                .setEntrypoint(entrypoint())
                .setWorkingDirectory(AbsoluteUnixPath.get("/work"))
                .setUser(USER)
                .setExposedPorts(Set.of(Port.tcp(program().port())))
                .setEnvironment(Map.of("LC_ALL", "C.UTF-8", "HOME", "/work"))
                .setLabels(Map.of(
                        "org.opencontainers.image.title",
                        "mosaic-" + program().title(),
                        "org.opencontainers.image.version",
                        order.version(),
                        "org.opencontainers.image.licenses",
                        "Apache-2.0"));
    }

    private List<String> entrypoint() {
        List<String> command = new ArrayList<>(List.of("/java/bin/java"));
        command.addAll(program().flags());
        command.addAll(List.of("-XX:AOTCache=/app/" + program().title() + ".aot", "-jar"));
        command.add("/app/" + program().title() + ".jar");
        return command;
    }

    private Containerizer containerizer() throws InvalidImageReferenceException {
        ImageReference name = ImageReference.parse(order.name(program()) + ":" + order.version());
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
