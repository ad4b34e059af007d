package dev.mosaic.contract.workload;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to list: workloads in {@code scope} whose name, image, commit, repository or service holds {@code text} (every
 * word of it), in one of these states and of one of these owners (an empty set: any). {@code limit} is 1 to 1000.
 */
public record WorkloadQuery(
        Scope scope,
        String text,
        Set<HealthWord> healths,
        Set<OwnerKind> owners,
        WorkloadSort sort,
        boolean descending,
        int offset,
        int limit) {
    /** What is left out restricts nothing, and sorts by name. */
    public WorkloadQuery(
            @Nullable Scope scope,
            @Nullable String text,
            @Nullable Set<HealthWord> healths,
            @Nullable Set<OwnerKind> owners,
            @Nullable WorkloadSort sort,
            boolean descending,
            int offset,
            int limit) {
        this.scope = scope == null ? Scope.everything() : scope;
        this.text = text == null ? "" : text;
        this.healths = healths == null ? Set.of() : Set.copyOf(healths);
        this.owners = owners == null ? Set.of() : Set.copyOf(owners);
        this.sort = sort == null ? WorkloadSort.NAME : sort;
        this.descending = descending;
        this.offset = offset;
        this.limit = limit;
        if (offset < 0) throw new IllegalArgumentException("offset must not be negative");
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit must be 1 to 1000");
        if (this.text.length() > 200) throw new IllegalArgumentException("text must have at most 200 characters");
    }

    public static WorkloadQuery everything() {
        return in(Scope.everything());
    }

    public static WorkloadQuery in(Scope scope) {
        return new WorkloadQuery(scope, "", Set.of(), Set.of(), WorkloadSort.NAME, false, 0, 200);
    }

    /** The same of another scope. */
    public WorkloadQuery within(Scope other) {
        return new WorkloadQuery(other, text, healths, owners, sort, descending, offset, limit);
    }

    public WorkloadQuery holding(String words) {
        return new WorkloadQuery(scope, words, healths, owners, sort, descending, offset, limit);
    }

    public WorkloadQuery only(Set<HealthWord> words, Set<OwnerKind> kinds) {
        return new WorkloadQuery(scope, text, words, kinds, sort, descending, offset, limit);
    }

    public WorkloadQuery by(WorkloadSort column, boolean down) {
        return new WorkloadQuery(scope, text, healths, owners, column, down, offset, limit);
    }

    public WorkloadQuery rows(int from, int count) {
        return new WorkloadQuery(scope, text, healths, owners, sort, descending, from, count);
    }
}
