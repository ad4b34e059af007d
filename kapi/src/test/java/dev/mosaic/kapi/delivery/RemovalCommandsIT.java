package dev.mosaic.kapi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.image.ImageFixture;
import dev.mosaic.kapi.image.ImagesFor;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import dev.mosaic.kapi.image.oci.OciFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that are shown do what Mosaic does. */
class RemovalCommandsIT {
    private static final RegistryProperties PROPERTIES = new RegistryProperties(null, null);

    @Test
    void theLineShownRemovesTheImageAndNoOther(@TempDir Path folder) {
        Programs.require("curl");
        try (RegistryServer server = RegistryServer.open(folder)) {
            Registry registry = OciFixture.registry(PROPERTIES);
            ImageRepository repository = new ImageRepository(server.host() + "/team/app");
            Digest old = push(server, "old");
            push(server, "new");
            Programs.run(folder, "sh", "-c", line(registry, repository, old).line());
            assertThat(registry.digest(repository.tagged("old"), Optional.empty()))
                    .isEmpty();
            assertThat(registry.digest(repository.tagged("new"), Optional.empty()))
                    .isPresent();
        }
    }

    private static Command line(Registry registry, ImageRepository repository, Digest digest) {
        OldImage old = new OldImage(digest, List.of("old"), null, null, 0, null);
        return new RemovalCommands(PROPERTIES, ImagesFor.registry(registry))
                .of(repository, List.of(old))
                .getFirst();
    }

    private static Digest push(RegistryServer server, String content) {
        return new Digest(new ImageFixture(server.host())
                .push("team/app", content, new ImageFixture.Layer().file("hello", content), "{}"));
    }
}
