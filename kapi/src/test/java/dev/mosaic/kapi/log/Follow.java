package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Restarted;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** Somebody who follows all of a workload's logs over HTTP, at a pace of their own. */
final class Follow extends BaseSubscriber<LogEvent> {
    private static final Pattern NUMBER = Pattern.compile("^number 0*(\\d+)");
    final List<LogEvent> events = new CopyOnWriteArrayList<>();
    private final LongAdder counted = new LongAdder();
    private final AtomicLong newest = new AtomicLong();
    private final long first;

    private Follow(long first) {
        this.first = first;
    }

    static Follow all(LogApi logs, WorkloadId id) {
        return of(logs, id, Long.MAX_VALUE);
    }

    /** Takes one event, and no more until {@link #goOn}. */
    static Follow slowly(LogApi logs, WorkloadId id) {
        return of(logs, id, 1);
    }

    private static Follow of(LogApi logs, WorkloadId id, long first) {
        Follow follow = new Follow(first);
        logs.read(id.namespace(), id.kind(), id.name(), LogQuery.following(0)).subscribe(follow);
        return follow;
    }

    void goOn() {
        requestUnbounded();
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        request(first);
    }

    @Override
    protected void hookOnNext(LogEvent event) {
        events.add(event);
        if (event instanceof Written written) numbers(texts(written)).forEach(this::count);
    }

    private void count(int number) {
        counted.increment();
        newest.set(number);
    }

    <T extends LogEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The texts of one container, run by run. */
    List<List<String>> runs(int source) {
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (LogEvent event : events) {
            if (event instanceof Restarted again && again.source() == source) runs.add(new ArrayList<>());
            if (event instanceof Written written) {
                written.lines().stream()
                        .filter(line -> line.source() == source)
                        .map(LogLine::text)
                        .forEach(runs.getLast()::add);
            }
        }
        return runs;
    }

    /** How many numbers all containers have told so far. */
    long counted() {
        return counted.sum();
    }

    /** The number that was told last. */
    long newest() {
        return newest.get();
    }

    void assertThatNothingIsDoubled() {
        for (Opened opened : all(Opened.class)) {
            for (List<String> run : runs(opened.source())) {
                assertThat(numbers(run)).as(opened.pod()).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    /** Each run of each container counts from one without a gap or a number twice, as far as it came. */
    void assertThatNothingIsLostOrDoubled() {
        for (Opened opened : all(Opened.class)) {
            for (List<String> run : runs(opened.source())) {
                List<Integer> numbers = numbers(run);
                assertThat(numbers)
                        .as(opened.pod())
                        .isEqualTo(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            }
        }
    }

    private static List<String> texts(Written written) {
        return written.lines().stream().map(LogLine::text).toList();
    }

    private static List<Integer> numbers(List<String> run) {
        return run.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    }
}
