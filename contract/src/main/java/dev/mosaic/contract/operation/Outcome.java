package dev.mosaic.contract.operation;

import dev.mosaic.contract.problem.Failure;
import org.jspecify.annotations.Nullable;

/**
 * How an operation ended; {@code failure} is null only with {@link Ending#DONE} and {@link Ending#HELD}, {@code hold} is
 * null but with {@link Ending#HELD}.
 */
public record Outcome(
        Ending ending, @Nullable Failure failure, @Nullable Hold hold) {

    public Outcome {
        if ((ending == Ending.DONE || ending == Ending.HELD) != (failure == null)) {
            throw new IllegalArgumentException("a failure belongs to every ending but DONE and HELD");
        }
        if ((ending == Ending.HELD) != (hold != null)) {
            throw new IllegalArgumentException("a hold belongs to the ending HELD");
        }
    }

    public Outcome(Ending ending, @Nullable Failure failure) {
        this(ending, failure, null);
    }

    public static Outcome done() {
        return new Outcome(Ending.DONE, null);
    }

    /** What was asked for is written, and rolls once the hold is lifted. */
    public static Outcome held(Hold hold) {
        return new Outcome(Ending.HELD, null, hold);
    }
}
