package dev.mosaic.kapi.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Annotations by which people and other tools say where a workload's source lies. */
public final class SourceNotes {
    /** The value is an address. */
    public static final List<String> ADDRESSES = List.of(
            "org.opencontainers.image.source",
            "a8r.io/repository",
            "app.openshift.io/vcs-uri",
            "backstage.io/source-location",
            "org.label-schema.vcs-url");
    /** The value is {@code owner/name} on this host. */
    public static final Map<String, String> SLUGS =
            Map.of("github.com/project-slug", "github.com/", "gitlab.com/project-slug", "gitlab.com/");

    private static final int LONGEST = 500;

    private SourceNotes() {}

    /** Those among the annotations; without values that are too long for an address. */
    public static Map<String, String> of(Map<String, String> annotations) {
        Map<String, String> notes = new HashMap<>();
        Stream.concat(ADDRESSES.stream(), SLUGS.keySet().stream()).forEach(key -> {
            String value = annotations.getOrDefault(key, "");
            if (!value.isEmpty() && value.length() <= LONGEST) notes.put(key, value);
        });
        return Map.copyOf(notes);
    }
}
