package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One asking of the trees: what was answered so far, in the order of the trees, and what was concluded once it was. */
record Run(
        Complaint complaint,
        Instant at,
        List<Checked> steps,
        @Nullable Concluded conclusion) {

    static Run of(Complaint complaint) {
        return new Run(complaint, Instant.now(), List.of(), null);
    }

    Run with(Checked step, Trees trees) {
        List<Checked> more = new java.util.ArrayList<>(steps);
        more.add(step);
        more.sort(trees.order());
        return new Run(complaint, at, List.copyOf(more), conclusion);
    }

    Run with(Concluded end) {
        return new Run(complaint, at, steps, end);
    }

    /** As it was after so many steps: what comes later is not told yet. */
    Run upTo(int count) {
        if (count >= steps.size()) return this;
        return new Run(complaint, at, steps.subList(0, count), null);
    }

    /** The answer to this question of this tree, where there is one. */
    @Nullable
    Checked step(String key) {
        return steps.stream().filter(step -> key(step).equals(key)).findFirst().orElse(null);
    }

    /** Names a question in all trees. */
    static String key(Checked step) {
        return step.suite().id() + "." + step.id();
    }
}
