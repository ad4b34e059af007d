package dev.mosaic.kapi.matching;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a workload really comes from; empty: from nowhere that is known, or stated by nobody. */
record Truth(String git, String dockerfile, String context, String image) {

    static Truth of(JsonNode workload) {
        JsonNode truth = workload.get("truth");
        return new Truth(
                text(truth.get("git")),
                text(truth.get("dockerfile")),
                text(truth.get("context")),
                text(truth.get("image")));
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "" : node.asString();
    }
}
