package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Hold;
import dev.mosaic.contract.operation.Made;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.cluster.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One operation while it runs: its record, its tape, and the thread that works on it. Every change is recorded first, then told. */
final class OperationRun implements Run {
    private static final String HOLD = "hold";
    private final OperationBook book;
    private final Clock clock;
    private final EventTape tape = new EventTape();
    private final LogTail tail = new LogTail();
    private volatile Entry entry;
    private volatile StepName current = StepName.RESOLVE;

    OperationRun(Entry entry, OperationBook book, Clock clock) {
        this.entry = entry;
        this.book = book;
        this.clock = clock;
        Replay.of(entry).forEach(tape::add);
    }

    EventTape tape() {
        return tape;
    }

    Entry entry() {
        return entry;
    }

    Operation operation() {
        return entry.operation();
    }

    @Override
    public OperationId id() {
        return operation().id();
    }

    @Override
    public Caller caller() {
        return entry.caller();
    }

    @Override
    public void line(String text) {
        String kept = LogTail.cut(text);
        tail.add(kept);
        tape.add(new OperationEvent.LineWritten(current, kept, now()));
    }

    @Override
    public void seen(Rollout rollout, Health health) {
        tape.add(new OperationEvent.RolloutSeen(rollout, health, now()));
    }

    @Override
    public void held(Hold hold) {
        remember(HOLD, hold.name());
    }

    Outcome success() {
        return recall(HOLD).map(Hold::valueOf).map(Outcome::held).orElseGet(Outcome::done);
    }

    @Override
    public void made(Made made) {
        record(old -> old.with(old.operation().with(made)));
    }

    @Override
    public void remember(String key, String value) {
        Map<String, String> memory = new HashMap<>(entry.memory());
        if (memory.putIfAbsent(key, value) == null) record(old -> old.withMemory(memory));
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(entry.memory().get(key));
    }

    @Override
    public <T> T patiently(Supplier<T> call) {
        return Patience.with(call);
    }

    void begin(StepName step) {
        current = step;
        record(old -> old.with(StepStates.started(old.operation(), step, now())));
        tape.add(new OperationEvent.StepStarted(step, now()));
    }

    void end(StepName step, String result) {
        record(old -> old.with(StepStates.ended(old.operation(), step, result, now())));
        tape.add(new OperationEvent.StepFinished(step, result, now()));
    }

    void resumed() {
        tape.add(new OperationEvent.Resumed(now()));
    }

    void failing(Failure failure) {
        record(old -> old.failing(failure));
    }

    void cancelled(String by) {
        record(old -> old.cancelled(by));
    }

    void finish(Outcome outcome) {
        record(old -> old.with(StepStates.finished(old.operation(), outcome, now())));
        tape.add(new OperationEvent.Finished(outcome, now()));
    }

    private synchronized void record(UnaryOperator<Entry> change) {
        Entry changed = change.apply(entry).withTail(tail.lines());
        Patience.with(() -> {
            book.keep(changed);
            return changed;
        });
        entry = changed;
        book.tell(changed.operation()); // not before: a listener asks this run for its newest state
    }

    private Instant now() {
        return clock.instant();
    }
}
