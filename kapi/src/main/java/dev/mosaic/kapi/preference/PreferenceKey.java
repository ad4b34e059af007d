package dev.mosaic.kapi.preference;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key of a person's preferences: a hash, for names of people may hold anything and need not be readable there. */
final class PreferenceKey {
    static final String PREFIX = "preference.";

    private PreferenceKey() {}

    static String of(String user) {
        return PREFIX + UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8));
    }
}
