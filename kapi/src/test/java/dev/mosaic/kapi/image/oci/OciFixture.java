package dev.mosaic.kapi.image.oci;

import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;

/** The real registry client, for tests of other rooms. */
public final class OciFixture {

    private OciFixture() {}

    public static Registry registry(RegistryProperties properties) {
        return new OciConfiguration().ociRegistry(properties);
    }

    public static BaseImages bases(RegistryProperties properties) {
        return new OciConfiguration().ociRegistry(properties);
    }
}
