package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipOffer.BoundContainer;
import dev.mosaic.contract.delivery.ShipOffer.Offered;
import dev.mosaic.contract.delivery.ShipQuestion;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what of several workloads can be shipped. */
@Component
class ShipOffers {
    private final Sight sight;
    private final Bindings bindings;
    private final CurrentCaller current;

    ShipOffers(Sight sight, Bindings bindings, CurrentCaller current) {
        this.sight = sight;
        this.bindings = bindings;
        this.current = current;
    }

    ShipOffer offer(ShipQuestion question) {
        Caller caller = current.get();
        Map<WorkloadId, List<Binding>> bound =
                bindings.all().stream().map(StoredBinding::binding).collect(Collectors.groupingBy(Binding::workload));
        return new ShipOffer(question.workloads().stream()
                .map(id -> offered(id, bound.getOrDefault(id, List.of()), caller))
                .toList());
    }

    private Offered offered(WorkloadId id, List<Binding> bound, Caller caller) {
        try {
            List<BoundContainer> containers = containers(sight.find(caller, id).workload(), bound);
            if (containers.isEmpty()) throw Refusal.of(Problem.NOT_BOUND, Map.of("what", id.toString()));
            return new Offered(id, containers, null);
        } catch (Refusal refusal) {
            return new Offered(id, List.of(), refusal.failure());
        }
    }

    /** A binding outlives its container; then there is nothing to ship. */
    private static List<BoundContainer> containers(Workload workload, List<Binding> bound) {
        return workload.containers().stream()
                .map(Container::name)
                .flatMap(name -> bound.stream()
                        .filter(binding -> binding.container().equals(name))
                        .map(binding -> new BoundContainer(binding, running(workload, name))))
                .toList();
    }

    private static @Nullable CommitSha running(Workload workload, String container) {
        return workload.commits().stream()
                .filter(commit -> commit.container().equals(container))
                .map(RunningCommit::sha)
                .findFirst()
                .orElse(null);
    }
}
