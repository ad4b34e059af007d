package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: an OCI registry, read but for {@link #remove}. Fails with REGISTRY_UNREACHABLE, REGISTRY_UNAUTHORIZED or ADDRESS_REFUSED. */
public interface Registry {

    /** The manifest digest behind a tag or digest; empty when there is none. */
    Optional<Digest> digest(ImageReference image, Optional<Login> login);

    /** The tags of the repository, in the registry's order, at most ten thousand; empty when there is no such repository. */
    List<String> tags(ImageRepository repository, Optional<Login> login);

    /** What the image's name points to and what the image tells; empty when there is no such image. */
    Optional<ImageFacts> facts(ImageReference image, Optional<Login> login);

    /** The labels of the image's configuration; empty when there is no such image. */
    Map<String, String> labels(ImageReference image, Optional<Login> login);

    /**
     * Removes the image and with it every tag that names it; one that is not there is no failure. Fails with
     * REGISTRY_KEEPS_IMAGES where the registry lets nothing be removed.
     */
    void remove(ImageRepository repository, Digest digest, Optional<Login> login);

    /** Whether the registry takes this login. Fails with CERTIFICATE_UNKNOWN, too. */
    Proof check(String registry, Optional<Login> login);

    /** What the registry ({@code host[:port]}) lists, at most ten thousand; empty where it lists nothing to this login. */
    Optional<List<ImageRepository>> repositories(String registry, Optional<Login> login);
}
