package dev.mosaic.kapi.git.github;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.GHAppInstallationToken;

/** Tokens of apps for their installations, in memory only, each renewed some minutes before its end. */
final class AppTokens {
    private static final Duration SPARE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Cache<String, Token> tokens =
            Caffeine.newBuilder().maximumSize(1_000).build();

    AppTokens(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The token kept for {@code whom}, or a new one. */
    String token(String whom, Source source) throws IOException {
        @Nullable Token kept = tokens.getIfPresent(whom);
        if (kept != null && now().isBefore(kept.end().minus(SPARE))) return kept.secret();
        GHAppInstallationToken made = source.make();
        Token token = new Token(made.getToken(), made.getExpiresAt().toInstant());
        tokens.put(whom, token);
        return token.secret();
    }

    /** What GitHub no longer takes is not tried again. */
    void forget(String whom) {
        tokens.invalidate(whom);
    }

    /** Makes a token. */
    @FunctionalInterface
    interface Source {
        GHAppInstallationToken make() throws IOException;
    }

    /** A token until its end; {@link #toString()} leaves it out. */
    private record Token(String secret, Instant end) {
        @Override
        public String toString() {
            return "Token[until " + end + "]";
        }
    }
}
