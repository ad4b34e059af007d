package dev.mosaic.kapi.image.oci;

import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.BaseImagesContract;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the real docker-registry. */
class OciBaseImagesIT extends BaseImagesContract {
    @TempDir
    Path folder;

    private RegistryServer server;

    @BeforeEach
    void start() {
        server = RegistryServer.open(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected BaseImages bases() {
        return OciFixture.bases(new RegistryProperties(null, null));
    }

    @Override
    protected String host() {
        return server.host();
    }
}
