package dev.mosaic.contract.diagnosis;

import java.util.Map;

/** A sentence by its key and what fills it, for bundles of other languages; {@code text} is the English one. */
public record Sentence(String key, Map<String, String> values, String text) {}
