package dev.mosaic.frontend.operation;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.frontend.widget.Glyph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a step stands, which hangs on how the operation ended. */
enum StepLook {
    WAITING(Glyph.DOTS),
    RUNNING(Glyph.SPIN),
    DONE(Glyph.CHECK),
    FAILED(Glyph.CROSS),
    SKIPPED(Glyph.DOTS);

    private final Glyph glyph;

    StepLook(Glyph glyph) {
        this.glyph = glyph;
    }

    static StepLook of(StepState step, @Nullable Outcome outcome) {
        if (step.ended() != null) return DONE;
        if (step.started() != null) return outcome == null ? RUNNING : ended(outcome);
        return outcome == null ? WAITING : SKIPPED;
    }

    Glyph glyph() {
        return glyph;
    }

    String css() {
        return "m-" + name().toLowerCase(Locale.ROOT);
    }

    private static StepLook ended(Outcome outcome) {
        return outcome.ending() == Ending.DONE ? DONE : FAILED;
    }
}
