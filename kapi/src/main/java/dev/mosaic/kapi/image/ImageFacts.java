package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a registry tells of an image: what its name points to, when it was made, if it says so, and its labels. */
public record ImageFacts(Digest digest, @Nullable Instant created, Map<String, String> labels) {}
