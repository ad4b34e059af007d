package dev.mosaic.frontend.workload;

import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.widget.Glyph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The acts that make sense on several workloads at once. */
enum SelectionAct {
    RESTART(Glyph.RESTART),
    SCALE(Glyph.SCALE),
    TAG(Glyph.IMAGE),
    RETURN(Glyph.RETURN),
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

    /** The key of the sentence that says what will be. */
    String sentence() {
        return switch (this) {
            case TAG -> "act.tag.text";
            case RETURN -> "act.return.text";
            default -> "selection.text";
        };
    }

    boolean canGoBack() {
        return this != PAUSE;
    }

    /** Whether each workload needs another act, which kapi finds. */
    boolean isWish() {
        return this == TAG || this == RETURN;
    }

    /** What is wanted of all of them; a tag that is none is refused by it. */
    Wish wish(List<WorkloadId> chosen, String tag, OnFailure onFailure) {
        return this == TAG ? new Wish.SameTag(chosen, tag, onFailure) : new Wish.RevisionBefore(chosen, onFailure);
    }

    /** The act on one workload; a workload it cannot be done to is refused by it. */
    Act on(WorkloadId id, int replicas, OnFailure onFailure) {
        return switch (this) {
            case RESTART -> new Act.Restart(id, onFailure);
            case SCALE -> new Act.Scale(id, replicas, onFailure);
            case PAUSE -> new Act.Pause(id);
            case RESUME -> new Act.Resume(id, onFailure);
            case TAG, RETURN -> throw new IllegalStateException(this + " is another act on each workload");
        };
    }
}
