package dev.mosaic.frontend.repository;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Accepted;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What can be done with proposals; each tells what was refused, and that something was done. */
class MatchActs {
    private final MatchApi matches;
    private final Wire wire;
    private final Consumer<List<Failure>> refused;
    private final Runnable done;

    MatchActs(MatchApi matches, Wire wire, Consumer<List<Failure>> refused, Runnable done) {
        this.matches = matches;
        this.wire = wire;
        this.refused = refused;
        this.done = done;
    }

    void accept(List<Binding> bindings) {
        if (bindings.isEmpty()) return;
        wire.ask(() -> matches.accept(bindings), this::accepted, this::refused);
    }

    /** Skips what is open, takes in again what was skipped. */
    void skip(MatchRow row) {
        if (row.bound() != null || !row.match().foreign().isEmpty()) return;
        WorkloadId id = row.match().workload();
        tell(() -> {
            if (row.skipped()) matches.unskip(id.namespace(), id.kind(), id.name());
            else matches.skip(id.namespace(), id.kind(), id.name());
        });
    }

    void look() {
        tell(matches::look);
    }

    private void tell(Runnable act) {
        wire.ask(
                () -> {
                    act.run();
                    return true;
                },
                nothing -> done.run(),
                this::refused);
    }

    private void accepted(List<Accepted> answers) {
        done.run();
        refused.accept(
                answers.stream().map(Accepted::failure).filter(Objects::nonNull).toList());
    }

    private void refused(Failure failure) {
        refused.accept(List.of(failure));
    }
}
