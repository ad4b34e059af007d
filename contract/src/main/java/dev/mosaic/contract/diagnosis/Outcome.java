package dev.mosaic.contract.diagnosis;

/** What a question was answered with; one that cannot be answered never becomes a verdict. */
public enum Outcome {
    YES,
    NO,
    CANNOT_TELL
}
