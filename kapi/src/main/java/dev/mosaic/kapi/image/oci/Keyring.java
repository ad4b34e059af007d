package dev.mosaic.kapi.image.oci;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.kapi.login.Login;
import java.time.Duration;
import java.util.Optional;

/**
 * What opened a repository a moment ago, in memory only: many questions about one log in once. Tokens live for a minute at
 * least (distribution project, "Token Authentication"); one that is refused is fetched anew.
 */
final class Keyring {
    private static final int MOST = 1_000;
    private final Cache<Door, String> lately;

    private record Door(String root, String path, Optional<Login> login) {}

    private Keyring(Duration kept) {
        this.lately =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(kept).build();
    }

    static Keyring lasting() {
        return new Keyring(Duration.ofSeconds(30));
    }

    /** For questions that mean to log in, or need more than to read. */
    static Keyring forgetful() {
        return new Keyring(Duration.ZERO);
    }

    Optional<String> find(Place place, Optional<Login> login) {
        return Optional.ofNullable(lately.getIfPresent(door(place, login)));
    }

    void keep(Place place, Optional<Login> login, String authorization) {
        lately.put(door(place, login), authorization);
    }

    private static Door door(Place place, Optional<Login> login) {
        return new Door(place.root(), place.path(), login);
    }
}
