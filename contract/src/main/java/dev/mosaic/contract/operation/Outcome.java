package dev.mosaic.contract.operation;

import dev.mosaic.contract.problem.Failure;
import org.jspecify.annotations.Nullable;

/** How an operation ended; {@code failure} is null only with {@link Ending#DONE}. */
public record Outcome(Ending ending, @Nullable Failure failure) {

    public Outcome {
        if ((ending == Ending.DONE) != (failure == null)) {
            throw new IllegalArgumentException("a failure belongs to every ending but DONE");
        }
    }

    public static Outcome done() {
        return new Outcome(Ending.DONE, null);
    }
}
