package dev.mosaic.kapi.cluster.recorded;

import dev.mosaic.contract.identity.Right;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a recording says about itself; without a time it is seen now. */
record Recording(Map<String, Object> tree) {

    Instant now() {
        try {
            return tree.containsKey("now") ? Instant.parse(String.valueOf(tree.get("now"))) : Instant.now();
        } catch (DateTimeParseException e) {
            return Instant.now();
        }
    }

    /** Whether objects of this resource could not be read when it was made. */
    boolean lacks(String resource) {
        return tree.get("missing") instanceof List<?> missing && missing.contains(resource);
    }

    /** Whether the account might do this; empty where nobody wrote it down. */
    Optional<Boolean> may(String account, Right right) {
        return rights().filter(entry -> text(entry, "account").equals(account))
                .filter(entry -> text(entry, "verb").equals(right.verb()))
                .filter(entry -> text(entry, "group").equals(right.group()))
                .filter(entry -> text(entry, "resource").equals(right.resource()))
                .filter(entry -> text(entry, "namespace").equals(right.namespace()))
                .map(entry -> Boolean.TRUE.equals(entry.get("allowed")))
                .findFirst();
    }

    private Stream<Map<String, Object>> rights() {
        return tree.get("may") instanceof List<?> list ? list.stream().map(RecordedObjects::map) : Stream.of();
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.getOrDefault(key, ""));
    }
}
