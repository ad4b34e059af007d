package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.manifest.DiffLine;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.manifest.ManagedField;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;

/** One manifest in memory, edited by replacing its replicas. */
public class FakeManifests implements ManifestApi {
    public static final String YAML = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: cart
              namespace: shop
              annotations:
                note: "%s"
            spec:
              replicas: 3
              paused: false
              template:
                spec:
                  containers:
                  - name: cart
                    image: registry.example/shop/cart:1.3.0
            """.formatted(FakeCluster.HOSTILE.replace("\"", "'"));
    private static final Difference NONE = new Difference(List.of());
    private final FakeOperations operations;
    private final AtomicBoolean movedOn = new AtomicBoolean();

    FakeManifests(FakeOperations operations) {
        this.operations = operations;
    }

    /** From now on somebody else has changed the object, or no longer. */
    public void movedOn(boolean moved) {
        movedOn.set(moved);
    }

    @Override
    public Manifest read(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        String status = "metadata:\n  generation: 7\nstatus:\n  replicas: 3\n";
        return new Manifest(id, YAML, status, "- manager: helm\n", true, replicas(2, 3));
    }

    @Override
    public Difference compare(String namespace, WorkloadKind kind, String name, long from, long to) {
        return new Difference(List.of(
                new DiffLine(DiffLine.Kind.SAME, 4, 4, "  - name: cart"),
                new DiffLine(DiffLine.Kind.REMOVED, 5, 0, "    image: cart:" + from),
                new DiffLine(DiffLine.Kind.ADDED, 0, 5, "    image: cart:" + to)));
    }

    @Override
    public EditPlan plan(Edit edit) {
        GamePlan nothing = new GamePlan(List.of(), List.of(), rights(edit), List.of(), null);
        if (movedOn.get()) return new EditPlan(nothing, NONE, replicas(3, 4), List.of());
        if (edit.yaml().equals(edit.base())) return new EditPlan(nothing, NONE, NONE, List.of());
        GamePlan plan = new GamePlan(List.of(), List.of(command(edit)), rights(edit), List.of(), null);
        return new EditPlan(plan, replicas(3, 5), NONE, List.of(new ManagedField("/spec/replicas", "helm")));
    }

    @Override
    public Flux<OperationEvent> perform(Edit edit) {
        return operations.start(
                OperationKind.EDIT,
                edit.workload(),
                "1 field",
                List.of(command(edit)),
                List.of(StepName.ROLL, StepName.AWAIT));
    }

    private static List<RightAnswer> rights(Edit edit) {
        return List.of(new RightAnswer(Right.on(edit.workload(), "patch"), true, ""));
    }

    private static Command command(Edit edit) {
        String patch = "[{\"op\":\"replace\",\"path\":\"/spec/replicas\",\"value\":5}]";
        return Command.of(
                Purpose.EDIT, "kubectl", "-n", "shop", "patch", edit.workload().kubectl(), "--type=json", "-p", patch);
    }

    private static Difference replicas(int before, int after) {
        return new Difference(List.of(
                new DiffLine(DiffLine.Kind.REMOVED, 9, 0, "  replicas: " + before),
                new DiffLine(DiffLine.Kind.ADDED, 0, 9, "  replicas: " + after)));
    }
}
