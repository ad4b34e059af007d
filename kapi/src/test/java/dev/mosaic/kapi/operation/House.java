package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.NotedRollouts;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/** A kapi with nothing but its operations; {@link #next} is the one that is started after it. */
final class House {
    static final Caller ANN = new Caller("ann", "", List.of(), Map.of());
    final InMemoryStateStore store;
    final FakeWorkloads workloads = new FakeWorkloads();
    final NotedRollouts rollouts = new NotedRollouts();
    final Operations operations;
    final OperationBook book;
    volatile boolean patchAllowed = true;
    private final OperationSettings settings;
    private final OperationStage stage;

    House() {
        this(new InMemoryStateStore(), "kapi-1");
    }

    private House(InMemoryStateStore store, String pod) {
        this.store = store;
        settings = new OperationSettings(pod, "mosaic", java.nio.file.Path.of("unused"), 2, Duration.ofSeconds(5));
        book = new OperationBook(store, JsonMapper.shared());
        stage = new OperationStage(book, RightsFor.access(access()), new Audit(rollouts), Clock.systemUTC(), settings);
        operations = new Operations(book, stage, new NewEntry(Clock.systemUTC(), settings));
    }

    /** An operation on which nobody works. */
    OperationRun run(Job job) {
        return new OperationRun(new NewEntry(Clock.systemUTC(), settings).of(job, ANN), book, Clock.systemUTC());
    }

    Rights rights() {
        return RightsFor.access(access());
    }

    List<Operation> startTogether(List<Job> jobs) {
        return operations.startTogether(jobs, ANN);
    }

    Operation start(Job job) {
        return operations.start(job, ANN);
    }

    /** Waits for the end of the operation and tells how it ended. */
    Outcome outcome(Operation operation) {
        OperationEvent last = operations.events(operation.id()).blockLast(Duration.ofSeconds(20));
        return ((OperationEvent.Finished) Objects.requireNonNull(last)).outcome();
    }

    /** The process is gone in the middle of whatever it does: nothing is recorded any more. */
    void die() {
        stage.stop();
    }

    House next(String pod) {
        return new House(store, pod);
    }

    /** What a starting kapi does with what it finds. */
    void takeUp(Job job) {
        JobFactory factory = new JobFactory() {
            @Override
            public boolean makes(OperationKind kind) {
                return true;
            }

            @Override
            public Job revive(String intent) {
                return job;
            }
        };
        new Resumption(book, stage, List.of(factory), workloads, settings).begin();
    }

    /** Whether this kapi has it in its hands. */
    boolean knows(Operation operation) {
        return stage.find(operation.id()).isPresent();
    }

    /** What a kapi would do that read the book just before an operation of its own was known to be its own. */
    void resumeAsRead(Job job) {
        stage.resume(book.all().getFirst(), job);
    }

    /** A step that tells it was reached and then takes until it is interrupted. */
    static Step.Work endless(CountDownLatch reached) {
        return run -> {
            reached.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("interrupted");
        };
    }

    private Access access() {
        return new Access() {
            @Override
            public Caller caller(String token) {
                return ANN;
            }

            @Override
            public boolean allows(Caller caller, Right right) {
                return patchAllowed;
            }
        };
    }
}
