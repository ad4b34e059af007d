package dev.mosaic.kapi.image;

import dev.mosaic.kapi.problem.Refusal;
import java.util.Optional;

/** Whether a builder fits, in one sentence; if it does not, the refusal to show when it was asked for all the same. */
public record Fitness(boolean fits, String because, Optional<Refusal> refusal) {

    public static Fitness yes(String because) {
        return new Fitness(true, because, Optional.empty());
    }

    public static Fitness no(Refusal refusal) {
        return new Fitness(false, refusal.failure().because(), Optional.of(refusal));
    }
}
