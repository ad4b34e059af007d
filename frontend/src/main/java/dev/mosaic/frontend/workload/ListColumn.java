package dev.mosaic.frontend.workload;

import dev.mosaic.contract.preference.ListLook;
import dev.mosaic.contract.workload.WorkloadSort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of the list, in their usual order; the name is always there, for it is the way to the workload. */
enum ListColumn {
    NAME(WorkloadSort.NAME, 126, 2),
    NAMESPACE(WorkloadSort.NAMESPACE, 92, 1),
    KIND(WorkloadSort.KIND, 106, 0),
    HEALTH(WorkloadSort.HEALTH, 112, 0),
    PODS(WorkloadSort.READY, 56, 0),
    IMAGE(WorkloadSort.IMAGE, 134, 2),
    COMMIT(WorkloadSort.COMMIT, 138, 5),
    SOURCE(WorkloadSort.SOURCE, 110, 2),
    SERVICES(WorkloadSort.SERVICES, 134, 2),
    RESTARTS(WorkloadSort.RESTARTS, 76, 0),
    OWNER(WorkloadSort.OWNER, 74, 0),
    AGE(WorkloadSort.AGE, 50, 0);

    private static final Set<ListColumn> SELDOM = EnumSet.of(KIND, SOURCE);
    private final WorkloadSort sort;
    private final int pixels;
    private final int share;

    ListColumn(WorkloadSort sort, int pixels, int share) {
        this.sort = sort;
        this.pixels = pixels;
        this.share = share;
    }

    /** What shows when nobody chose. */
    static List<ListColumn> usual() {
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(SELDOM)));
    }

    /** What a person chose, in their order. */
    static List<ListColumn> chosen(ListLook look) {
        Set<ListColumn> chosen = new LinkedHashSet<>();
        look.columns().forEach(key -> of(key).ifPresent(chosen::add));
        if (chosen.isEmpty()) return usual();
        if (chosen.contains(NAME)) return List.copyOf(chosen);
        List<ListColumn> all = new java.util.ArrayList<>(chosen);
        all.addFirst(NAME);
        return all;
    }

    static Optional<ListColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    static Optional<ListColumn> of(WorkloadSort sort) {
        return Arrays.stream(values()).filter(column -> column.sort == sort).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    WorkloadSort sort() {
        return sort;
    }

    int pixels() {
        return pixels;
    }

    int share() {
        return share;
    }
}
