package dev.mosaic.kapi.git.github;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers with their ETags, 64 MB at most: GitHub takes nothing off the limit when it only says that an answer is still
 * right. Each login has its own, so that nobody reads what another one was shown.
 */
final class Kept {
    static final int LARGEST = 16 << 20;
    private final Cache<String, Known> answers = Caffeine.newBuilder()
            .maximumWeight(64L << 20)
            .weigher((String key, Known answer) -> key.length() + answer.body().length)
            .build();

    Optional<Known> find(HttpRequest request) {
        return Optional.ofNullable(answers.getIfPresent(key(request)));
    }

    void keep(HttpRequest request, Known answer) {
        answers.put(key(request), answer);
    }

    /** Who asks, without the secret itself. */
    static String login(HttpRequest request) {
        String login = request.headers().firstValue("Authorization").orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String key(HttpRequest request) {
        String accept = request.headers().firstValue("Accept").orElse("");
        return login(request) + " " + accept + " " + request.uri();
    }

    /** An answer as it came. */
    record Known(String tag, Map<String, List<String>> headers, byte[] body) {

        /** Its headers, with what the newer answer says of limits and tokens. */
        Map<String, List<String>> renewed(Map<String, List<String>> newer) {
            Map<String, List<String>> all = new HashMap<>(headers);
            newer.forEach((name, values) -> {
                if (name.toLowerCase(java.util.Locale.ROOT).startsWith("x-")) all.put(name, values);
            });
            return all;
        }
    }
}
