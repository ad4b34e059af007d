package dev.mosaic.kapi.image.playground;

import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryContract;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.oci.OciFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the playground's registry. */
class SmallRegistryContractTest extends RegistryContract {
    private RegistryFixture fixture;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        fixture = new RegistryFixture(folder, 1 << 20);
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }

    @Override
    protected Registry registry() {
        return OciFixture.registry(new RegistryProperties(null, null));
    }

    @Override
    protected String host() {
        return fixture.registry.address();
    }
}
