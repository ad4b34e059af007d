package dev.mosaic.contract.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cause that was seen: whose fault, by what it shows, what to do, and a patch where one is safe. */
public record Verdict(
        RootCause rootCause,
        Culprit culprit,
        Sentence meaning,
        List<Sentence> evidence,
        Sentence remedy,
        @Nullable Fix fix) {}
