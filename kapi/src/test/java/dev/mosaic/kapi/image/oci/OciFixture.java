package dev.mosaic.kapi.image.oci;

import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.outbound.Trust;

/** The real registry client, for tests of other rooms. */
public final class OciFixture {

    private OciFixture() {}

    public static Registry registry(RegistryProperties properties) {
        return registry(properties, Trust.ofJava());
    }

    public static Registry registry(RegistryProperties properties, Trust trust) {
        return new OciConfiguration().ociRegistry(properties, trust);
    }

    public static BaseImages bases(RegistryProperties properties, Trust trust) {
        return new OciConfiguration().ociRegistry(properties, trust);
    }

    public static BaseImages bases(RegistryProperties properties) {
        return new OciConfiguration().ociRegistry(properties, Trust.ofJava());
    }
}
