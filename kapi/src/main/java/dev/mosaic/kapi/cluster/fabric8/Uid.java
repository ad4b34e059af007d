package dev.mosaic.kapi.cluster.fabric8;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Uids in sixteen bytes, which as texts would take a hundred; one that is no UUID, or a name, is hashed to one. */
final class Uid {
    /** Whose is what nobody owns. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Uid() {}

    static UUID of(@Nullable String text) {
        if (text == null || text.isEmpty()) return NOBODY;
        return CANONICAL.matcher(text).matches() ? UUID.fromString(text) : named(text);
    }

    /** Stands for something by its name, as a namespace or what an autoscaler refers to. */
    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
