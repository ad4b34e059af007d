package dev.mosaic.contract.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step as it stands: not begun ({@code started} null), running ({@code ended} null) or done with its {@code result}. */
public record StepState(
        StepName name, @Nullable Instant started, @Nullable Instant ended, String result) {

    public static StepState waiting(StepName name) {
        return new StepState(name, null, null, "");
    }
}
