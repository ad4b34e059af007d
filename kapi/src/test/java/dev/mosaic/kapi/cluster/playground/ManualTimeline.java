package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A timeline that moves when a test says so. */
final class ManualTimeline implements Timeline {
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private long number;

    private record Event(Instant at, long number, Runnable happening) {}

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void after(Duration delay, Runnable event) {
        events.add(new Event(now.plus(delay), number++, event));
    }

    @Override
    public <T> void fetch(Supplier<T> work, Consumer<T> then) {
        after(Duration.ZERO, () -> then.accept(work.get()));
    }

    @Override
    public <T> T ask(Supplier<T> question) {
        return question.get();
    }

    void advance(Duration time) {
        Instant end = now.plus(time);
        while (!events.isEmpty() && !events.peek().at().isAfter(end)) next();
        now = end;
    }

    /** Lets one event after the other happen until {@code goal}; answers whether it came within the time. */
    boolean until(BooleanSupplier goal, Duration limit) {
        Instant end = now.plus(limit);
        while (!goal.getAsBoolean()) {
            if (events.isEmpty() || events.peek().at().isAfter(end)) return false;
            next();
        }
        return true;
    }

    private void next() {
        Event event = events.remove();
        now = event.at();
        event.happening().run();
    }
}
