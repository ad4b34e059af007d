package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.delivery.Removal;
import dev.mosaic.contract.delivery.Removed;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** Old images over HTTP. */
@RestController
class OldImageController implements OldImageApi {
    private final OldImageReview review;
    private final OldImageRemoval removals;
    private final Bindings bindings;
    private final Sight sight;
    private final CurrentCaller caller;

    OldImageController(
            OldImageReview review, OldImageRemoval removals, Bindings bindings, Sight sight, CurrentCaller caller) {
        this.review = review;
        this.removals = removals;
        this.bindings = bindings;
        this.sight = sight;
        this.caller = caller;
    }

    @Override
    public OldImages weigh(String namespace, WorkloadKind kind, String name, String container, int keep) {
        int newest = new Removal(keep, List.of()).keep(); // which refuses what no rule may be
        return review.of(caller.get(), repository(new WorkloadId(namespace, kind, name), container), newest);
    }

    @Override
    public List<Removed> remove(String namespace, WorkloadKind kind, String name, String container, Removal removal) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        return removals.remove(caller.get(), id, repository(id, container), removal);
    }

    private ImageRepository repository(WorkloadId id, String container) {
        sight.require(caller.get(), id);
        return bindings.find(id, container)
                .map(stored -> stored.binding().images())
                .orElseThrow(() -> Refusal.of(Problem.NOT_BOUND, Map.of("what", id + " container " + container)));
    }
}
