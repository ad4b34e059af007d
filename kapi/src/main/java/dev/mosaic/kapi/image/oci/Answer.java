package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.Digest;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a registry answered: the digest it told, empty when it told none, the bytes, what they say, and where it goes on. */
record Answer(String digest, byte[] bytes, JsonNode json, Optional<URI> next) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Fails with a JacksonException when there are bytes that are no JSON. */
    static Answer of(String digest, byte[] bytes, Optional<URI> next) {
        return new Answer(
                digest, bytes, bytes.length == 0 ? JSON.getNodeFactory().nullNode() : JSON.readTree(bytes), next);
    }

    /** The digest of the bytes themselves. */
    Digest contentDigest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest("sha256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
