package dev.mosaic.kapi.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a user's workspaces lie in a ConfigMap: one key a user, which no other user's name can be made to give. Names
 * that would not fit there are hashed.
 */
final class WorkspaceKey {
    private static final String PREFIX = "workspaces.";
    private static final int LONGEST = 200;

    private WorkspaceKey() {}

    /** Letters, digits and dashes stay, every other byte becomes an underscore and two hex digits. */
    static String of(String user) {
        StringBuilder key = new StringBuilder(PREFIX);
        for (byte one : user.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(one)) key.append((char) one);
            else key.append('_').append(HexFormat.of().toHexDigits(one));
        }
        return key.length() <= LONGEST ? key.toString() : PREFIX + "." + hash(user);
    }

    private static boolean isPlain(byte one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9' || one == '-';
    }

    private static String hash(String user) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(user.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
