package dev.mosaic.contract.repository;

import java.util.Map;

/** One thing that speaks for a proposal, or with a negative {@code weight} against it; {@code facts} fill its sentence. */
public record Reason(ReasonKind kind, int weight, Map<String, String> facts) {}
