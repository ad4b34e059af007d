package dev.mosaic.contract.diagnosis;

/** What could not be found out, by which check, and the YAML of a Role that would let it; empty where no right is missing. */
public record Unknown(String check, Sentence because, String role) {}
