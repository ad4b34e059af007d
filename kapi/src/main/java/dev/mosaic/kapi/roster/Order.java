package dev.mosaic.kapi.roster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import dev.mosaic.contract.workload.ContainerSource;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workload.WorkloadSort;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The orders of the list. */
final class Order {
    private static final List<HealthWord> WORST_FIRST = List.of(
            HealthWord.FAILING,
            HealthWord.DEGRADED,
            HealthWord.WAITING,
            HealthWord.ROLLING_OUT,
            HealthWord.STARTING,
            HealthWord.UNKNOWN,
            HealthWord.RUNNING,
            HealthWord.STOPPED);
    private static final Comparator<Workload> TIES = comparing(
                    (Workload row) -> row.id().name())
            .thenComparing(row -> row.id().namespace())
            .thenComparing(row -> row.id().kind());

    private Order() {}

    /** Ties go up whichever way the column goes, and so do rows that have nothing in the column. */
    static Comparator<Workload> of(WorkloadQuery query) {
        return column(query.sort(), query.descending()).thenComparing(TIES);
    }

    private static Comparator<Workload> column(WorkloadSort sort, boolean descending) {
        return switch (sort) {
            case NAME -> way(comparing(row -> row.id().name()), descending);
            case NAMESPACE -> way(comparing(row -> row.id().namespace()), descending);
            case KIND -> way(comparing(row -> row.id().kind()), descending);
            case HEALTH ->
                way(comparingInt(row -> WORST_FIRST.indexOf(row.health().word())), descending);
            case READY -> way(comparingDouble(Order::share), descending);
            case RESTARTS -> way(comparingInt(Workload::restarts), descending);
            case AGE -> way(comparing(Workload::created).reversed(), descending);
            case OWNER ->
                way(comparing(row -> row.owner().kind()), descending)
                        .thenComparing(row -> row.owner().name());
            case IMAGE -> withoutLast(row -> first(row.containers(), container -> container.image()), descending);
            case SOURCE -> withoutLast(Order::repository, descending);
            case SERVICES -> withoutLast(row -> first(row.entrances(), door -> door.dns()), descending);
            case COMMIT -> withoutLast(Order::commit, !descending);
        };
    }

    private static Comparator<Workload> way(Comparator<Workload> up, boolean descending) {
        return descending ? up.reversed() : up;
    }

    private static <T extends Comparable<T>> Comparator<Workload> withoutLast(
            Function<Workload, Optional<T>> value, boolean descending) {
        Comparator<T> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (a, b) -> {
            Optional<T> left = value.apply(a);
            Optional<T> right = value.apply(b);
            if (left.isPresent() && right.isPresent()) return way.compare(left.get(), right.get());
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        };
    }

    private static double share(Workload row) {
        return row.desired() == 0 ? 1 : (double) row.ready() / row.desired();
    }

    private static <T> Optional<String> first(List<T> all, Function<T, String> text) {
        return all.isEmpty() ? Optional.empty() : Optional.of(text.apply(all.getFirst()));
    }

    private static Optional<String> repository(Workload row) {
        return row.sources().stream()
                .map(ContainerSource::repository)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<Instant> commit(Workload row) {
        return row.commits().stream().map(Order::time).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private static Instant time(RunningCommit commit) {
        return Objects.requireNonNullElse(
                commit.committed(), Objects.requireNonNullElse(commit.shipped(), Instant.EPOCH));
    }
}
