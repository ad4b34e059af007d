package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A job whose steps do what a test says, and which remembers what was run. */
final class ScriptedJob implements Job {
    final List<String> ran = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Map<StepName, Step.Work> works = new EnumMap<>(StepName.class);
    private final String name;
    private OnFailure onFailure = OnFailure.RETURN_TO_LAST_GOOD;
    private Consumer<Run> undo = run -> {};

    ScriptedJob(String name) {
        this.name = name;
    }

    ScriptedJob when(StepName step, Step.Work work) {
        works.put(step, work);
        return this;
    }

    ScriptedJob whenUndone(Consumer<Run> work) {
        undo = work;
        return this;
    }

    ScriptedJob leaveAsIs() {
        onFailure = OnFailure.LEAVE_AS_IS;
        return this;
    }

    @Override
    public OperationKind kind() {
        return OperationKind.SHIP;
    }

    @Override
    public WorkloadId workload() {
        return new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name);
    }

    @Override
    public String subject() {
        return "a scripted job";
    }

    @Override
    public OnFailure onFailure() {
        return onFailure;
    }

    @Override
    public List<Right> rights() {
        return List.of(Right.on(workload(), "patch"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(dev.mosaic.contract.operation.Purpose.OTHER, "echo", "it"));
    }

    @Override
    public String intent() {
        return name;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.of(StepName.RESOLVE, work(StepName.RESOLVE)),
                Step.local(StepName.BUILD, work(StepName.BUILD)),
                Step.of(StepName.PUSH, work(StepName.PUSH)),
                Step.of(StepName.ROLL, work(StepName.ROLL)),
                Step.of(StepName.AWAIT, work(StepName.AWAIT)));
    }

    @Override
    public void undo(Run run) {
        ran.add("UNDO");
        undo.accept(run);
    }

    @Override
    public void tidy(Run run) {
        ran.add("TIDY");
    }

    private Step.Work work(StepName step) {
        return run -> {
            ran.add(step.name());
            return works.getOrDefault(step, ignored -> "done").run(run);
        };
    }
}
