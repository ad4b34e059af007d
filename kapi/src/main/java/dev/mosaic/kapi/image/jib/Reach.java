package dev.mosaic.kapi.image.jib;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Addresses;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.util.Optional;

/** Asks, before a push, whether the registry is there: Jib tries one that is not for long. */
final class Reach {
    private final Registry registry;

    Reach(Registry registry) {
        this.registry = registry;
    }

    /** The login to push with; asking for the image's manifest finds out at once whether anybody answers. */
    Optional<Login> login(Build build) {
        ImageReference image = build.image();
        Addresses.check(URI.create("http://" + image.registry()));
        Optional<Login> login = build.logins().apply(image.registry());
        try {
            registry.digest(image, login);
        } catch (Refusal refusal) {
            if (refusal.problem() != Problem.REGISTRY_UNAUTHORIZED)
                throw refusal; // pushing may be allowed all the same
        }
        return login;
    }
}
