package dev.mosaic.contract.preference;

import java.util.List;

/**
 * How the list of workloads looks: its columns by name, in order, and the column it is sorted by. Empty means as
 * Mosaic would have it; names nobody knows any more are passed over.
 */
public record ListLook(List<String> columns, String sort, boolean descending) {
    private static final int MOST = 32;

    public ListLook {
        columns = List.copyOf(columns);
        if (columns.size() > MOST) throw new IllegalArgumentException("columns must be at most 32");
        columns.forEach(ListLook::requireName);
        if (!sort.isEmpty()) requireName(sort);
    }

    /** As Mosaic would have it. */
    public static ListLook usual() {
        return new ListLook(List.of(), "", false);
    }

    private static void requireName(String column) {
        if (!column.matches("[a-z][a-z-]{0,31}")) {
            throw new IllegalArgumentException("column must have 1 to 32 lower-case letters or hyphens");
        }
    }
}
