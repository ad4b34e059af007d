package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content addresses: made, read and checked. */
final class Digests {
    private Digests() {}

    static Digest parse(String text) {
        try {
            return new Digest(text);
        } catch (IllegalArgumentException e) {
            throw new Fault(400, "DIGEST_INVALID", e.getMessage() + ", not " + text);
        }
    }

    static Digest of(byte[] content) {
        return digest("sha256", hash("sha256").digest(content));
    }

    static void check(byte[] content, Digest expected) {
        String algorithm = algorithm(expected);
        refuseOther(expected, digest(algorithm, hash(algorithm).digest(content)));
    }

    static void check(Path content, Digest expected) throws IOException {
        String algorithm = algorithm(expected);
        MessageDigest hash = hash(algorithm);
        try (InputStream in = Files.newInputStream(content);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), hash)) {
            in.transferTo(out);
        }
        refuseOther(expected, digest(algorithm, hash.digest()));
    }

    private static void refuseOther(Digest expected, Digest found) {
        if (!found.equals(expected)) {
            throw new Fault(400, "DIGEST_INVALID", "the content is " + found + ", not " + expected);
        }
    }

    private static String algorithm(Digest digest) {
        return digest.value().substring(0, digest.value().indexOf(':'));
    }

    private static Digest digest(String algorithm, byte[] hash) {
        return new Digest(algorithm + ":" + HexFormat.of().formatHex(hash));
    }

    private static MessageDigest hash(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm.equals("sha512") ? "SHA-512" : "SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has both
        }
    }
}
