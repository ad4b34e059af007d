package dev.mosaic.frontend.fake;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Rollout;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a ship says on its way, in pieces a test or the preview puts together. */
public final class Script {
    private static final String SHA = "9c1d2e3f4a5b60718293a4b5c6d7e8f901234567";
    private final FakeOperations.Running operation;
    private Instant clock = Instant.now().minusSeconds(48);

    public Script(FakeOperations.Running operation) {
        this.operation = operation;
    }

    public Script built() {
        step(StepName.RESOLVE, SHA);
        step(StepName.FETCH, "");
        start(StepName.BUILD);
        lines();
        finish(StepName.BUILD, "");
        step(StepName.PUSH, FakeCluster.DIGEST);
        return this;
    }

    public Script rolling(int updated, int ready, Health health) {
        step(StepName.ROLL, "8");
        start(StepName.AWAIT);
        rollout(updated, ready, health);
        return this;
    }

    public Script rollout(int updated, int ready, Health health) {
        Rollout rollout = new Rollout(8, 8, 3, 4, updated, ready, ready, false, false);
        operation.emit(new OperationEvent.RolloutSeen(rollout, health, tick()));
        return this;
    }

    public Script done() {
        finish(StepName.AWAIT, "");
        step(StepName.ANNOTATE, "");
        operation.emit(new OperationEvent.Finished(Outcome.done(), tick()));
        return this;
    }

    public Script crashed() {
        line(StepName.AWAIT, "\u001b[31mcart-7d9c6f5b84-mm2xp: CrashLoopBackOff\u001b[0m");
        start(StepName.RETURN);
        finish(StepName.RETURN, "7");
        operation.emit(new OperationEvent.Finished(new Outcome(Ending.BACK_AT_LAST_GOOD, crash()), tick()));
        return this;
    }

    public static Health crashing() {
        return new Health(HealthWord.FAILING, "CrashLoopBackOff", "exit code 1: PAYMENT_KEY is not set");
    }

    public void start(StepName step) {
        operation.emit(new OperationEvent.StepStarted(step, tick()));
    }

    public void line(StepName step, String text) {
        operation.emit(new OperationEvent.LineWritten(step, text, tick()));
    }

    private void lines() {
        List.of(
                        "\u001b[1mReading Dockerfile\u001b[0m",
                        "FROM registry.example/base/java:25",
                        "\u001b[2mbase image layers: 4, all cached\u001b[0m",
                        "COPY target/cart.jar /app/cart.jar",
                        "\u001b[32m✓\u001b[0m layer sha256:51f0c6f5a3e1 12.4 MB",
                        "ENV JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75",
                        "ENTRYPOINT [\"java\",\"-jar\",\"/app/cart.jar\"]",
                        "\u001b[33mWARN\u001b[0m no HEALTHCHECK: Kubernetes probes are used instead",
                        "<script>alert('this is only text')</script>",
                        "\u001b[32m✓\u001b[0m image built in 3.1 s")
                .forEach(line -> line(StepName.BUILD, line));
    }

    private void step(StepName step, String result) {
        start(step);
        finish(step, result);
    }

    private void finish(StepName step, String result) {
        operation.emit(new OperationEvent.StepFinished(step, result, tick()));
    }

    private Instant tick() {
        clock = clock.plusMillis(900);
        return clock;
    }

    private static Failure crash() {
        return new Failure(
                Problem.ROLLOUT_FAILED,
                Map.of("what", "cart"),
                "Roll shop/deployment/cart",
                "CrashLoopBackOff: exit code 1: PAYMENT_KEY is not set",
                "Look at the pod's log and events, correct the cause and ship again.");
    }
}
