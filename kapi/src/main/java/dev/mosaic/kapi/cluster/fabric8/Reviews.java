package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Caller;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributes;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributesBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** What both ways of asking for rights share. */
final class Reviews {
    /** How long a withdrawn token or right may still be believed in. */
    static final Duration BELIEF = Duration.ofSeconds(5);

    private Reviews() {}

    record Question(Caller caller, Right right) {}

    static <K, V> Cache<K, V> shortLived(int limit) {
        return Caffeine.newBuilder().expireAfterWrite(BELIEF).maximumSize(limit).build();
    }

    /** Stands for a token in memory, where the token itself need not lie. */
    static String fingerprint(String token) {
        return HexFormat.of().formatHex(hash(token));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RBAC writes a subresource as {@code deployments/scale}; a review wants it apart. */
    static ResourceAttributes attributes(Right right) {
        String[] resource = right.resource().split("/", 2);
        return new ResourceAttributesBuilder()
                .withVerb(right.verb())
                .withGroup(right.group())
                .withResource(resource[0])
                .withSubresource(resource.length > 1 ? resource[1] : null)
                .withNamespace(right.namespace())
                .withName(right.name())
                .build();
    }
}
