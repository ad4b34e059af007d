package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job's steps to their end, on one thread: all of them, or as far as they get and then back. */
final class Performance implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Performance.class);
    /** With these the API server said no before anything changed. */
    private static final Set<Problem> NOTHING_CHANGED = Set.of(
            Problem.FORBIDDEN,
            Problem.CLUSTER_REFUSED,
            Problem.NOT_FOUND,
            Problem.CONFLICT,
            Problem.INVALID_INPUT,
            Problem.ROLLOUT_PAUSED);

    private final OperationRun run;
    private final Job job;
    private final Rights rights;
    private final BooleanSupplier stopping;

    Performance(OperationRun run, Job job, Rights rights, BooleanSupplier stopping) {
        this.run = run;
        this.job = job;
        this.rights = rights;
        this.stopping = stopping;
    }

    /** A kapi that is shutting down records nothing more: the next one goes on from the last step that ended. */
    @Override
    public void run() {
        try {
            toTheEnd();
        } catch (RuntimeException error) {
            LOG.warn("operation {} stays unfinished in this kapi", run.id(), error);
        } finally {
            if (!stopping.getAsBoolean()) job.tidy(run);
        }
    }

    private void toTheEnd() {
        Failure pending = run.entry().pending();
        if (pending != null) {
            settle(pending);
            return;
        }
        try {
            pending().forEach(this::perform);
            run.finish(run.success());
        } catch (RuntimeException error) {
            settle(recorded(error));
        }
    }

    private Failure recorded(RuntimeException error) {
        if (stopping.getAsBoolean()) throw error;
        boolean cancelled = Thread.interrupted() | run.entry().cancelledBy() != null;
        Failure failure = cancelled ? cancelled() : failure(error);
        LOG.info("operation {} failed: {}: {}", run.id(), failure.problem(), failure.because());
        run.failing(failure);
        return failure;
    }

    private List<Step> pending() {
        List<Step> steps = job.steps();
        int first = 0;
        while (first < steps.size()
                && StepStates.hasEnded(run.operation(), steps.get(first).name())) first++;
        while (first > 0 && first < steps.size() && steps.get(first - 1).local()) first--;
        return steps.subList(first, steps.size());
    }

    private void perform(Step step) {
        if (run.entry().cancelledBy() != null) throw Refusal.of(cancelled());
        if (step.name() == StepName.ROLL) run.patiently(this::stillAllowed);
        run.begin(step.name());
        run.end(step.name(), step.work().run(run));
    }

    private boolean stillAllowed() {
        rights.require(run.caller(), job.rights());
        return true;
    }

    private void settle(Failure failure) {
        if (!touched(failure)) {
            run.finish(new Outcome(Ending.UNTOUCHED, failure));
        } else if (staysAsItIs(failure)) {
            run.finish(new Outcome(Ending.LEFT_AS_IS, failure));
        } else {
            run.finish(new Outcome(returned(), failure));
        }
    }

    private boolean touched(Failure failure) {
        boolean refused =
                !StepStates.hasEnded(run.operation(), StepName.ROLL) && NOTHING_CHANGED.contains(failure.problem());
        return StepStates.hasStarted(run.operation(), StepName.ROLL) && !refused;
    }

    private boolean staysAsItIs(Failure failure) {
        boolean chosen = job.onFailure() == OnFailure.LEAVE_AS_IS && failure.problem() != Problem.CANCELLED;
        return chosen || failure.problem() == Problem.WORKLOAD_GONE;
    }

    private Ending returned() {
        try {
            run.begin(StepName.RETURN);
            job.undo(run);
            run.end(StepName.RETURN, "");
            return Ending.BACK_AT_LAST_GOOD;
        } catch (RuntimeException error) {
            if (stopping.getAsBoolean()) throw error;
            LOG.warn("operation {} could not return", run.id(), error);
            run.line("The way back failed: " + failure(error).because());
            return Ending.RETURN_FAILED;
        }
    }

    private Failure cancelled() {
        String by = run.entry().cancelledBy();
        return Refusal.of(Problem.CANCELLED, Map.of("what", job.subject(), "user", by == null ? "somebody" : by))
                .failure();
    }

    private Failure failure(RuntimeException error) {
        if (error instanceof Refusal refusal) return refusal.failure();
        LOG.error("operation {} met an unexpected error", run.id(), error);
        return Refusal.of(Problem.INTERNAL, Map.of("what", job.subject(), "detail", String.valueOf(error)))
                .failure();
    }
}
