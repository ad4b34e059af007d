package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.HostKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What people compare of a key. */
final class Fingerprints {

    private Fingerprints() {}

    static HostKey of(String key) {
        String[] parts = key.split(" ", 3);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(parts[1]));
            return new HostKey(
                    parts[0], "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
