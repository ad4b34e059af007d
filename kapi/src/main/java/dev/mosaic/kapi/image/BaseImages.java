package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.login.Login;
import java.util.Optional;

/**
 * Port: what an image to build on brings along. Fails with REGISTRY_UNREACHABLE, REGISTRY_UNAUTHORIZED or
 * ADDRESS_REFUSED.
 */
public interface BaseImages {

    /** The image as it is for {@code platform}; empty when the registry has none. */
    Optional<BaseImage> find(ImageReference image, Platform platform, Optional<Login> login);
}
