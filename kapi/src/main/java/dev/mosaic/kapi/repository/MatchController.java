package dev.mosaic.kapi.repository;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.repository.Accepted;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.Matches;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Matching over HTTP; who may change what a workload runs may decide where it comes from. */
@RestController
class MatchController implements MatchApi {
    private static final int MOST = 1_000;
    private final MatchPages pages;
    private final Bindings bindings;
    private final Skips skips;
    private final Rights rights;
    private final CurrentCaller caller;

    MatchController(MatchPages pages, Bindings bindings, Skips skips, Rights rights, CurrentCaller caller) {
        this.pages = pages;
        this.bindings = bindings;
        this.skips = skips;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public Flux<Matches> watch() {
        return pages.open();
    }

    @Override
    public void look() {
        pages.look();
    }

    @Override
    public List<Accepted> accept(List<Binding> accepted) {
        if (accepted.size() > MOST) throw new IllegalArgumentException("at most " + MOST + " bindings at once");
        List<Accepted> answers = accepted.stream().map(this::accept).toList();
        pages.decided();
        return answers;
    }

    @Override
    public void skip(String namespace, WorkloadKind kind, String name) {
        skips.add(decidable(namespace, kind, name));
        pages.decided();
    }

    @Override
    public void unskip(String namespace, WorkloadKind kind, String name) {
        skips.remove(decidable(namespace, kind, name));
        pages.decided();
    }

    private Accepted accept(Binding binding) {
        try {
            requirePatch(binding.workload());
            bindings.save(binding, "");
            return new Accepted(binding, null);
        } catch (Refusal refusal) {
            return new Accepted(binding, refusal.failure());
        }
    }

    private WorkloadId decidable(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        requirePatch(id);
        return id;
    }

    private void requirePatch(WorkloadId id) {
        rights.require(caller.get(), List.of(Right.on(id, "patch")));
    }
}
