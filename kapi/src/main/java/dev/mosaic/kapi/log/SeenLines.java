package dev.mosaic.kapi.log;

import dev.mosaic.kapi.cluster.LogTape.Stamped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been told of one run lately, so that a log can be taken up again exactly where it broke. The API takes whole seconds to
 * begin at, so lines come twice: those told before are known by time, words and number. Both outputs of a container are stamped apart,
 * so a line may be a little older than the one before; two seconds are remembered.
 */
final class SeenLines {
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private final Deque<Second> seconds = new ArrayDeque<>();
    private @Nullable Instant newest;

    void note(Stamped line) {
        if (newest == null || line.at().isAfter(newest)) newest = line.at();
        second(line.at().truncatedTo(ChronoUnit.SECONDS)).add(hash(line));
        Instant oldest = start();
        while (!seconds.isEmpty() && seconds.getFirst().at.isBefore(oldest)) seconds.removeFirst();
    }

    /** From when on to ask again; null when nothing was told. */
    @Nullable
    Instant from() {
        return newest == null ? null : start();
    }

    /** Knows each line that was told as often as it was told, and not once more. */
    Again again() {
        Map<Long, Integer> counts = new HashMap<>();
        seconds.forEach(second -> second.countInto(counts));
        return new Again(counts, newest);
    }

    private Instant start() {
        return java.util.Objects.requireNonNull(newest)
                .truncatedTo(ChronoUnit.SECONDS)
                .minus(WINDOW);
    }

    private Second second(Instant at) {
        for (var all = seconds.descendingIterator(); all.hasNext(); ) {
            Second second = all.next();
            if (second.at.equals(at)) return second;
        }
        Second made = new Second(at);
        seconds.addLast(made);
        return made;
    }

    private static long hash(Stamped line) {
        long hash = line.at().getEpochSecond() * 1_000_003 + line.at().getNano();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) hash = hash * 0x100000001b3L ^ text.charAt(i);
        return hash * 31 + line.left();
    }

    /** A log that is read again from {@link SeenLines#from} on. */
    static final class Again {
        /** A piece of a long line whose beginning lies before the start comes first, as if it were a line. */
        private static final Duration TORN = Duration.ofMillis(500);

        private final Map<Long, Integer> counts;
        private final @Nullable Instant newest;
        private boolean met;
        private boolean begun;

        private Again(Map<Long, Integer> counts, @Nullable Instant newest) {
            this.counts = counts;
            this.newest = newest;
        }

        /** Whether the line was told before; each call counts one. */
        boolean knows(Stamped line) {
            boolean first = !begun;
            begun = true;
            if (counts.isEmpty()) return false;
            long hash = hash(line);
            Integer left = counts.get(hash);
            if (left == null) return first && newest != null && line.at().isBefore(newest.minus(TORN));
            if (left == 1) counts.remove(hash);
            else counts.put(hash, left - 1);
            met = true;
            return true;
        }

        /** Whether a line is new though none that was told came before it, so that some may be lost; says so once. */
        boolean hasHole() {
            boolean hole = newest != null && !met;
            met = true;
            return hole;
        }
    }

    /** The marks of the lines of one second. */
    private static final class Second {
        private final Instant at;
        private long[] hashes = new long[16];
        private int length;

        Second(Instant at) {
            this.at = at;
        }

        void add(long hash) {
            if (length == hashes.length) hashes = Arrays.copyOf(hashes, 2 * length);
            hashes[length++] = hash;
        }

        void countInto(Map<Long, Integer> counts) {
            for (int i = 0; i < length; i++) counts.merge(hashes[i], 1, Integer::sum);
        }
    }
}
