package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.login.Login;
import java.util.Map;
import java.util.Optional;

/** Port: an OCI registry, read only. Fails with REGISTRY_UNREACHABLE, REGISTRY_UNAUTHORIZED or ADDRESS_REFUSED. */
public interface Registry {

    /** The manifest digest behind a tag or digest; empty when there is none. */
    Optional<Digest> digest(ImageReference image, Optional<Login> login);

    /** The labels of the image's configuration; empty when there is no such image. */
    Map<String, String> labels(ImageReference image, Optional<Login> login);
}
