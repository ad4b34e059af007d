package dev.mosaic.e2e.bench;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long the same thing took, many times. */
record Laps(double[] sorted) {

    /** The first few only warm up. */
    static Laps of(int times, IntConsumer work) {
        IntStream.range(0, 10).forEach(work);
        return new Laps(IntStream.range(0, times)
                .mapToDouble(lap -> time(() -> work.accept(lap)))
                .sorted()
                .toArray());
    }

    private static double time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    @Override
    public String toString() {
        return "%.0f / %.0f".formatted(at(0.5), at(0.95));
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
