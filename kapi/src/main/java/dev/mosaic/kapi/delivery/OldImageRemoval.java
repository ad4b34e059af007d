package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.Removal;
import dev.mosaic.contract.delivery.Removed;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.image.Stock;
import dev.mosaic.kapi.operation.Operations;
import dev.mosaic.kapi.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Removes images one by one, after weighing them once more; leaves a note on the workload. */
@Component
class OldImageRemoval {
    private final OldImageReview review;
    private final Sharers sharers;
    private final Stock stock;
    private final Operations operations;
    private final Rollouts rollouts;

    OldImageRemoval(OldImageReview review, Sharers sharers, Stock stock, Operations operations, Rollouts rollouts) {
        this.review = review;
        this.sharers = sharers;
        this.stock = stock;
        this.operations = operations;
        this.rollouts = rollouts;
    }

    /** Fails with FORBIDDEN or BUSY before anything is removed. */
    List<Removed> remove(Caller caller, WorkloadId id, ImageRepository repository, Removal removal) {
        Set<WorkloadId> sharing = sharers.of(repository);
        sharers.require(caller, sharing);
        refuseWhileBusy(sharing);
        List<OldImage> wanted = review.of(caller, repository, removal.keep()).images().stream()
                .filter(image -> removal.images().contains(image.digest()))
                .toList();
        List<Removed> removed = remove(repository, wanted);
        note(caller, id, repository, removed);
        return removed;
    }

    /** A ship may have pushed, again, the very image that is old until it rolls. */
    private void refuseWhileBusy(Set<WorkloadId> sharing) {
        operations.all().stream()
                .filter(operation -> operation.running() && sharing.contains(operation.workload()))
                .findFirst()
                .ifPresent(operation -> {
                    throw Refusal.of(
                            Problem.BUSY,
                            Map.of(
                                    "what", operation.workload().toString(),
                                    "operation", operation.id().value()));
                });
    }

    /** A registry that lets nothing be removed is asked once. */
    private List<Removed> remove(ImageRepository repository, List<OldImage> wanted) {
        List<Removed> removed = new ArrayList<>();
        @Nullable Failure closed = null;
        for (OldImage image : wanted) {
            @Nullable Failure failure = closed != null || !image.goes() ? closed : attempt(repository, image);
            if (failure != null && failure.problem() == Problem.REGISTRY_KEEPS_IMAGES) closed = failure;
            removed.add(new Removed(image, failure));
        }
        return List.copyOf(removed);
    }

    private @Nullable Failure attempt(ImageRepository repository, OldImage image) {
        try {
            stock.remove(repository, image.digest());
            return null;
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.CANCELLED) throw refusal;
            return refusal.failure();
        }
    }

    private void note(Caller caller, WorkloadId id, ImageRepository repository, List<Removed> removed) {
        String gone = removed.stream()
                .filter(Removed::gone)
                .map(each -> each.image().tags().getFirst())
                .collect(Collectors.joining(", "));
        Optional.of(gone)
                .filter(tags -> !tags.isEmpty())
                .ifPresent(tags -> rollouts.note(
                        id,
                        "ImagesRemoved",
                        caller.name() + " in Mosaic: removed from " + repository + ": " + tags,
                        true));
    }
}
