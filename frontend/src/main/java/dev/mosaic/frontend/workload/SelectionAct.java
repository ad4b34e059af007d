package dev.mosaic.frontend.workload;

import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.widget.Glyph;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The acts that make sense on several workloads at once. */
enum SelectionAct {
    RESTART(Glyph.RESTART),
    SCALE(Glyph.SCALE),
    PAUSE(Glyph.PAUSE),
    RESUME(Glyph.ARROW);

    private final Glyph glyph;

    SelectionAct(Glyph glyph) {
        this.glyph = glyph;
    }

    /** The act an address names. */
    static Optional<SelectionAct> of(String word) {
        return Stream.of(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Glyph glyph() {
        return glyph;
    }

    boolean canGoBack() {
        return this != PAUSE;
    }

    /** The act on one workload; a workload it cannot be done to is refused by it. */
    Act on(WorkloadId id, int replicas, OnFailure onFailure) {
        return switch (this) {
            case RESTART -> new Act.Restart(id, onFailure);
            case SCALE -> new Act.Scale(id, replicas, onFailure);
            case PAUSE -> new Act.Pause(id);
            case RESUME -> new Act.Resume(id, onFailure);
        };
    }
}
