package dev.mosaic.kapi.cluster;

import static dev.mosaic.contract.workload.HealthWord.DEGRADED;
import static dev.mosaic.contract.workload.HealthWord.FAILING;
import static dev.mosaic.contract.workload.HealthWord.ROLLING_OUT;
import static dev.mosaic.contract.workload.HealthWord.RUNNING;
import static dev.mosaic.contract.workload.HealthWord.STARTING;
import static dev.mosaic.contract.workload.HealthWord.STOPPED;
import static dev.mosaic.contract.workload.HealthWord.UNKNOWN;
import static dev.mosaic.contract.workload.HealthWord.WAITING;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables that give a container, a pod and a workload their word; the first row that fits wins. */
public final class HealthWords {
    private static final Set<String> BEFORE_START = Set.of("", "ContainerCreating", "PodInitializing");
    private static final String TERMINATING = "Terminating";

    private HealthWords() {}

    /** The word of a container at {@code now}. */
    public static Health container(ContainerSigns signs, Instant now) {
        return switch (signs.stage()) {
            case WAITING -> waiting(signs);
            case RUNNING -> running(signs, now);
            case FAILED -> new Health(FAILING, or(signs.reason(), "Error"), signs.message());
            case DONE -> new Health(WAITING, or(signs.reason(), "Completed"), signs.message());
        };
    }

    private static Health waiting(ContainerSigns signs) {
        HealthWord word = BEFORE_START.contains(signs.reason()) ? STARTING : FAILING;
        return new Health(word, signs.reason(), signs.message());
    }

    private static Health running(ContainerSigns signs, Instant now) {
        if (signs.ready()) return Health.of(now.isBefore(signs.believedFrom()) ? STARTING : RUNNING);
        if (now.isBefore(signs.graceEnd())) return Health.of(STARTING);
        return new Health(
                FAILING, "Unhealthy", or(signs.message(), "container " + signs.name() + " runs but is not ready"));
    }

    /** The word of a pod at {@code now}; a container that fails speaks for its pod. */
    public static Health pod(PodSigns signs, Instant now) {
        if (signs.deleting()) return new Health(WAITING, TERMINATING, "");
        return switch (signs.phase()) {
            case FAILED -> new Health(FAILING, or(signs.reason(), "Failed"), signs.message());
            case UNKNOWN -> new Health(UNKNOWN, signs.reason(), signs.message());
            case SUCCEEDED -> Health.of(STOPPED);
            case PENDING, RUNNING -> living(signs, now);
        };
    }

    private static Health living(PodSigns signs, Instant now) {
        List<Health> containers = signs.containers().stream()
                .map(container -> container(container, now))
                .toList();
        Optional<Health> failing = first(containers, FAILING);
        if (failing.isPresent()) return failing.get();
        if (signs.ready()) return first(containers, STARTING).orElse(Health.of(RUNNING));
        if (!signs.reason().isEmpty()) return new Health(WAITING, signs.reason(), signs.message());
        return first(containers, WAITING).or(() -> first(containers, STARTING)).orElse(Health.of(STARTING));
    }

    /**
     * The word of a workload: from its rollout, its pods (only those of the newest revision can be a cause) and what its
     * controller complains of, if it does.
     */
    public static Health workload(Rollout rollout, List<Pod> pods, Optional<Health> complaint) {
        if (rollout.desired() == 0) return Health.of(rollout.total() == 0 ? STOPPED : ROLLING_OUT);
        List<Health> current = pods.stream()
                .filter(Pod::current)
                .map(Pod::health)
                .filter(health -> !health.reason().equals(TERMINATING))
                .toList();
        if (rollout.complete(rollout.generation()))
            return first(current, STARTING).orElse(Health.of(RUNNING));
        return first(current, FAILING)
                .or(() -> complaint)
                .map(cause -> worded(rollout.ready() > 0 ? DEGRADED : FAILING, cause))
                .orElseGet(() -> withoutCause(rollout, current));
    }

    private static Health withoutCause(Rollout rollout, List<Health> current) {
        if (!current.isEmpty() && current.stream().allMatch(health -> health.word() == UNKNOWN))
            return current.getFirst();
        if (rollout.paused()) return new Health(WAITING, "Paused", "");
        Optional<Health> held = first(current, WAITING);
        if (held.isPresent()) return worded(rollout.ready() > 0 ? DEGRADED : WAITING, held.get());
        if (!settled(rollout)) return Health.of(ROLLING_OUT);
        return first(current, STARTING).orElse(Health.of(STARTING));
    }

    /** Nothing of an older revision is left, though not all of the newest may be ready. */
    private static boolean settled(Rollout rollout) {
        return rollout.observed() >= rollout.generation()
                && rollout.updated() >= rollout.desired()
                && rollout.total() <= rollout.desired();
    }

    private static Optional<Health> first(List<Health> healths, HealthWord word) {
        return healths.stream().filter(health -> health.word() == word).findFirst();
    }

    private static Health worded(HealthWord word, Health cause) {
        return new Health(word, cause.reason(), cause.message());
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
