package dev.mosaic.contract.workload;

import java.util.List;

/**
 * What to list: empty {@code namespaces} means all but system ones; {@code text} is searched in names and images;
 * {@code limit} is 1 to 1000.
 */
public record WorkloadQuery(
        List<String> namespaces, String text, WorkloadSort sort, boolean descending, int offset, int limit) {

    public WorkloadQuery {
        if (offset < 0) throw new IllegalArgumentException("offset must not be negative");
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit must be 1 to 1000");
        if (text.length() > 200) throw new IllegalArgumentException("text must have at most 200 characters");
    }

    public static WorkloadQuery everything() {
        return new WorkloadQuery(List.of(), "", WorkloadSort.NAME, false, 0, 200);
    }
}
