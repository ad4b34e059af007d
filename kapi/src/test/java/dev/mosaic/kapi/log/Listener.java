package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.kapi.cluster.Details;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads all that a reading tells, on a thread of its own. */
final class Listener implements AutoCloseable {
    final List<LogEvent> events = new CopyOnWriteArrayList<>();
    private final Reading reading;
    private final Thread thread;

    private Listener(ScriptedLogs logs, LogQuery query) {
        reading = new Reading(new Sources(logs, logs.workloads, Details.CART), query, LineFilter.of(query.filter()));
        reading.begin();
        thread = Thread.ofVirtual().start(this::listen);
    }

    static Listener to(ScriptedLogs logs, LogQuery query) {
        return new Listener(logs, query);
    }

    private void listen() {
        for (Optional<LogEvent> event = reading.next(); event.isPresent(); event = reading.next()) {
            events.add(event.get());
        }
    }

    /** To its end, which a followed one has not. */
    Listener end() throws InterruptedException {
        thread.join();
        return this;
    }

    List<LogLine> lines() {
        return events.stream()
                .flatMap(event -> event instanceof LogEvent.Written written
                        ? written.lines().stream()
                        : java.util.stream.Stream.empty())
                .toList();
    }

    List<String> texts() {
        return lines().stream().map(LogLine::text).toList();
    }

    boolean saw(Class<? extends LogEvent> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    <T extends LogEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        reading.close();
    }
}
