package dev.mosaic.kapi.workload;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the act that fulfils a wish on one workload. */
@Component
class Wishes {
    private final Bindings bindings;

    Wishes(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Fails with INVALID_INPUT where it is not plain which act is meant, with NOT_FOUND where there is none. */
    Act act(Wish wish, WorkloadDetail detail) {
        return switch (wish) {
            case Wish.SameTag tag -> tag(tag, detail);
            case Wish.RevisionBefore back ->
                new Act.Return(detail.workload().id(), before(detail.revisions()), back.onFailure());
        };
    }

    private Act tag(Wish.SameTag wish, WorkloadDetail detail) {
        Target target = target(detail);
        return new Act.SetImage(
                detail.workload().id(), target.container(), target.images().tagged(wish.tag()), wish.onFailure());
    }

    /** The one container that is bound; a workload nothing of which is bound must have one container only. */
    private Target target(WorkloadDetail detail) {
        List<Container> containers = detail.workload().containers();
        List<Binding> bound = bindings.lately().getOrDefault(detail.workload().id(), List.of()).stream()
                .filter(binding ->
                        containers.stream().anyMatch(its -> its.name().equals(binding.container())))
                .toList();
        if (bound.size() > 1) throw refused("several of its containers are bound: set their images one by one");
        if (bound.size() == 1)
            return new Target(bound.getFirst().container(), bound.getFirst().images());
        if (containers.size() != 1) throw refused("it has several containers, and none of them is bound");
        return new Target(
                containers.getFirst().name(), running(containers.getFirst().image()));
    }

    private static ImageRepository running(String image) {
        try {
            return new ImageReference(image).repository();
        } catch (IllegalArgumentException e) { // the API server takes any text for an image
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static long before(List<Revision> revisions) {
        long current = revisions.stream()
                .filter(Revision::current)
                .mapToLong(Revision::number)
                .max()
                .orElse(Long.MAX_VALUE);
        return revisions.stream()
                .map(Revision::number)
                .filter(number -> number < current)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "an earlier revision")));
    }

    private static Refusal refused(String rule) {
        return Refusal.of(Problem.INVALID_INPUT, Map.of("field", "container", "rule", rule));
    }

    /** Which container the tag is for, and where its images are. */
    private record Target(String container, ImageRepository images) {}
}
