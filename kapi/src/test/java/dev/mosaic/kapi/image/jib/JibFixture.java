package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.oci.OciFixture;
import dev.mosaic.kapi.outbound.Trust;
import java.nio.file.Path;

/** The real layers, for tests of other rooms. */
public final class JibFixture {

    private JibFixture() {}

    public static JvmLayers layers(Path cache, RegistryProperties registries) {
        return new JibConfiguration()
                .jibLayers(
                        new JibRun(cache, registries, Trust.ofJava()),
                        OciFixture.bases(registries),
                        OciFixture.registry(registries));
    }
}
