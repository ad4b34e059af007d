package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;

/** The fields an act will change. */
final class ActChanges {
    private ActChanges() {}

    /** Fails with NOT_FOUND when the workload lacks what the act is about. */
    static List<Change> of(Act act, WorkloadDetail detail) {
        return switch (act) {
            case Act.Restart restart ->
                List.of(new Change(
                        "spec.template.metadata.annotations[kubectl.kubernetes.io/restartedAt]", "", "(now)"));
            case Act.SetImage set ->
                List.of(image(container(detail, set.container()), set.image().value()));
            case Act.Scale scale ->
                List.of(change("spec.replicas", detail.rollout().desired(), scale.replicas()));
            case Act.Return back -> images(detail, revision(detail, back.revision()));
            case Act.Pause pause ->
                List.of(change("spec.paused", detail.rollout().paused(), true));
            case Act.Resume resume ->
                List.of(change("spec.paused", detail.rollout().paused(), false));
            case Act.DeletePod delete -> List.of(pod(PodDeletion.find(detail, delete.pod())));
        };
    }

    private static Change change(String field, Object before, Object after) {
        return new Change(field, String.valueOf(before), String.valueOf(after));
    }

    private static Change pod(Pod pod) {
        return new Change("Pod", pod.name(), "(another one)");
    }

    private static List<Change> images(WorkloadDetail detail, Revision target) {
        return target.containers().stream()
                .map(to -> image(container(detail, to.name()), to.image()))
                .toList();
    }

    private static Change image(Container before, String after) {
        return new Change("spec.template.spec.containers[" + before.name() + "].image", before.image(), after);
    }

    private static Container container(WorkloadDetail detail, String name) {
        return detail.workload().containers().stream()
                .filter(container -> container.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "container " + name)));
    }

    private static Revision revision(WorkloadDetail detail, long number) {
        return detail.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "revision " + number)));
    }
}
