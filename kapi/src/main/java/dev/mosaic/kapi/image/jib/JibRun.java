package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Credential;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.LogEvent;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs Jib with our caches, on threads that end with the run, and tells its failures as refusals. */
final class JibRun {
    private final Path cache;
    private final RegistryProperties registries;
    private final Trust trust;

    JibRun(Path cache, RegistryProperties registries, Trust trust) {
        this.cache = cache;
        this.registries = registries;
        this.trust = trust;
        // Jib reads these from system properties alone. Plain HTTP is used with the listed registries only.
        System.setProperty("sendCredentialsOverHttp", "true");
        System.setProperty(
                "jib.httpTimeout", String.valueOf(registries.timeout().toMillis()));
    }

    /** Reads from {@code base}'s registry and writes to no other. */
    JibContainer pull(JibContainerBuilder builder, Containerizer to, ImageReference base, BuildLog log) {
        return run(builder, to, registries.plain(base.registry()), log, fault -> JibFaults.pull(base, fault));
    }

    /** Writes to the image's registry; everything else comes from the cache. */
    JibContainer push(JibContainerBuilder builder, ImageReference image, Optional<Login> login, BuildLog log) {
        Containerizer to = Containerizer.to(registryImage(image, login));
        return run(builder, to, registries.plain(image.registry()), log, fault -> JibFaults.push(image, fault));
    }

    RegistryImage registryImage(ImageReference image, Optional<Login> login) {
        RegistryImage registryImage = RegistryImage.named(name(image.value()));
        login.ifPresent(known ->
                registryImage.addCredentialRetriever(() -> Optional.of(Credential.from(known.user(), known.secret()))));
        return registryImage;
    }

    com.google.cloud.tools.jib.api.ImageReference name(String image) {
        try {
            return com.google.cloud.tools.jib.api.ImageReference.parse(image);
        } catch (InvalidImageReferenceException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private JibContainer run(
            JibContainerBuilder builder, Containerizer to, boolean plain, BuildLog log, JibFaults.Told told) {
        trust.renew(); // Jib makes its own TLS and asks nobody
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return builder.containerize(to.setBaseImageLayersCache(cache.resolve("base"))
                    .setApplicationLayersCache(cache.resolve("application"))
                    .setAllowInsecureRegistries(plain)
                    .setAlwaysCacheBaseImage(true)
                    .setToolName("mosaic")
                    .setExecutorService(threads)
                    .addEventHandler(LogEvent.class, new JibLog(log)));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (RegistryException | IOException | CacheDirectoryCreationException | ExecutionException e) {
            Cancelled.check();
            throw told.refusal(e);
        } finally {
            end(threads);
        }
    }

    /** What still runs after a failure or an interrupt is stopped and waited for, so that it leaves nothing behind. */
    private static void end(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        threads.shutdownNow();
        threads.close();
        if (interrupted) Thread.currentThread().interrupt();
    }
}
