package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Map;

/** The patch of one container's image: by its place in the list, which holds only as long as its name is there. */
final class ContainerPatch {
    private ContainerPatch() {}

    static List<Map<String, Object>> image(
            WorkloadId id, HasMetadata workload, String container, ImageReference image) {
        String path = "/spec/template/spec/containers/" + index(id, workload, container);
        return List.of(
                Map.of("op", "test", "path", path + "/name", "value", container),
                Map.of("op", "replace", "path", path + "/image", "value", image.value()));
    }

    private static int index(WorkloadId id, HasMetadata workload, String container) {
        List<String> names = template(workload).getSpec().getContainers().stream()
                .map(Container::getName)
                .toList();
        int index = names.indexOf(container);
        if (index < 0) {
            throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "container " + container + " of " + id));
        }
        return index;
    }

    static PodTemplateSpec template(HasMetadata workload) {
        return switch (workload) {
            case Deployment deployment -> deployment.getSpec().getTemplate();
            case StatefulSet set -> set.getSpec().getTemplate();
            case DaemonSet set -> set.getSpec().getTemplate();
            default -> throw new IllegalArgumentException("no workload: " + workload.getKind());
        };
    }
}
