package dev.mosaic.frontend.fake;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/** Plans and performs acts without a cluster. */
public class FakeActs implements ActApi {
    private final FakeOperations operations;
    private final FakeTogether together;

    FakeActs(FakeOperations operations, FakeTogether together) {
        this.operations = operations;
        this.together = together;
    }

    @Override
    public GamePlan plan(Act act) {
        return new GamePlan(
                List.of(change(act)), List.of(command(act)), FakePlans.rights(act.workload()), warnings(act), null);
    }

    @Override
    public Flux<OperationEvent> perform(Act act) {
        return operations.start(
                OperationKind.RESTART,
                act.workload(),
                act.getClass().getSimpleName(),
                plan(act).commands(),
                List.of(StepName.ROLL, StepName.AWAIT));
    }

    @Override
    public SelectionPlan planAll(Selection selection) {
        return new SelectionPlan(selection.acts().stream()
                .map(act -> new SelectionPlan.Planned(act.workload(), act, plan(act), null))
                .toList());
    }

    /** Stateful sets are of several containers here, so that no tag is plainly meant. */
    @Override
    public SelectionPlan planEach(Wish wish) {
        return new SelectionPlan(wish.workloads().stream()
                .map(id -> id.kind() == WorkloadKind.STATEFULSET ? unclear(id) : planned(wish, id))
                .toList());
    }

    private SelectionPlan.Planned planned(Wish wish, WorkloadId id) {
        Act act = switch (wish) {
            case Wish.SameTag tag ->
                new Act.SetImage(
                        id,
                        id.name(),
                        new ImageReference("registry.example/shop/" + id.name() + ":" + tag.tag()),
                        tag.onFailure());
            case Wish.RevisionBefore back -> new Act.Return(id, 6, back.onFailure());
        };
        return new SelectionPlan.Planned(id, act, plan(act), null);
    }

    private static SelectionPlan.Planned unclear(WorkloadId id) {
        return new SelectionPlan.Planned(
                id,
                null,
                null,
                new Failure(
                        Problem.INVALID_INPUT,
                        Map.of("field", "container", "rule", "it has several containers, and none of them is bound"),
                        "Read the request",
                        "container: it has several containers, and none of them is bound",
                        "Correct container and try again."));
    }

    @Override
    public Flux<SelectionEvent> performAll(Selection selection) {
        return together.start(selection);
    }

    @Override
    public Flux<SelectionEvent> watchAll(OperationId id) {
        return together.watch(id);
    }

    private static Change change(Act act) {
        return switch (act) {
            case Act.Restart restart ->
                new Change(
                        "spec.template.metadata.annotations.kubectl.kubernetes.io/restartedAt",
                        "",
                        "2026-11-20T08:30:00Z");
            case Act.Scale scale -> new Change("spec.replicas", "3", String.valueOf(scale.replicas()));
            case Act.SetImage image ->
                new Change(
                        "spec.template.spec.containers[" + image.container() + "].image",
                        "registry.example/shop/cart:1.3.0",
                        image.image().value());
            case Act.Return back -> new Change("spec.template", "revision 7", "revision " + back.revision());
            case Act.Pause pause -> new Change("spec.paused", "false", "true");
            case Act.Resume resume -> new Change("spec.paused", "true", "false");
            case Act.DeletePod delete -> new Change("Pod", delete.pod(), "");
        };
    }

    private static Command command(Act act) {
        String name = act.workload().kubectl();
        String namespace = act.workload().namespace();
        return switch (act) {
            case Act.Restart restart -> command(Purpose.RESTART, "-n", namespace, "rollout", "restart", name);
            case Act.Scale scale ->
                command(Purpose.SCALE, "-n", namespace, "scale", name, "--replicas=" + scale.replicas());
            case Act.SetImage image ->
                command(
                        Purpose.SET_IMAGE,
                        "-n",
                        namespace,
                        "set",
                        "image",
                        name,
                        image.container() + "=" + image.image());
            case Act.Return back ->
                command(Purpose.UNDO, "-n", namespace, "rollout", "undo", name, "--to-revision=" + back.revision());
            case Act.Pause pause -> command(Purpose.PAUSE, "-n", namespace, "rollout", "pause", name);
            case Act.Resume resume -> command(Purpose.RESUME, "-n", namespace, "rollout", "resume", name);
            case Act.DeletePod delete -> command(Purpose.DELETE_POD, "-n", namespace, "delete", "pod", delete.pod());
        };
    }

    private static List<Warning> warnings(Act act) {
        boolean stops = act instanceof Act.Scale scale && scale.replicas() == 0;
        return stops
                ? List.of(new Warning(WarningId.SCALES_TO_ZERO, act.workload().name()))
                : List.of();
    }

    private static Command command(Purpose purpose, String... rest) {
        return Command.of(
                purpose,
                java.util.stream.Stream.concat(java.util.stream.Stream.of("kubectl"), java.util.stream.Stream.of(rest))
                        .toArray(String[]::new));
    }
}
