package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.kapi.cluster.Rollouts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Leaves on the workload who did what to it, by which operation, and how that ended: for everybody who looks without Mosaic. */
@Component
class Audit {
    private final Rollouts rollouts;

    Audit(Rollouts rollouts) {
        this.rollouts = rollouts;
    }

    /** Does nothing for an operation that has not ended; fails never. */
    void tell(Operation operation) {
        Outcome outcome = operation.outcome();
        if (outcome == null) return;
        boolean well = outcome.failure() == null;
        String reason = well ? done(operation.kind()) : done(operation.kind()) + "Failed";
        rollouts.note(operation.workload(), reason, sentence(operation, outcome), well);
    }

    private static String sentence(Operation operation, Outcome outcome) {
        String ending = outcome.ending().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String because =
                outcome.failure() == null ? "" : ": " + outcome.failure().because();
        return operation.user() + " in Mosaic: " + words(operation.kind()) + " " + operation.subject() + ", " + ending
                + because + " (operation " + operation.id() + ")";
    }

    private static String words(OperationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reasons are CamelCase words in the past tense, as Kubernetes' own. */
    private static String done(OperationKind kind) {
        return switch (kind) {
            case SHIP -> "Shipped";
            case RESTART -> "Restarted";
            case SET_IMAGE -> "ImageSet";
            case SCALE -> "Scaled";
            case RETURN -> "Returned";
            case PAUSE -> "RolloutPaused";
            case RESUME -> "RolloutResumed";
            case DELETE_POD -> "PodDeleted";
            case EDIT -> "Edited";
        };
    }
}
