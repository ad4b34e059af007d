package dev.mosaic.contract.workload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the cluster: by namespaces, and by labels on the workloads' own metadata. An empty include list restricts
 * nothing, but system namespaces and Mosaic's own are hidden unless {@code namespaces} names them. Of the terms in
 * {@code labels} that share a key one must fit, and so for every key; none in {@code exceptLabels} may.
 */
public record Scope(
        List<String> namespaces, List<String> exceptNamespaces, List<LabelTerm> labels, List<LabelTerm> exceptLabels) {
    /** The most entries a list may have. */
    public static final int LONGEST = 200;

    /** What is left out counts as empty. */
    public Scope(
            @Nullable List<String> namespaces,
            @Nullable List<String> exceptNamespaces,
            @Nullable List<LabelTerm> labels,
            @Nullable List<LabelTerm> exceptLabels) {
        this.namespaces = checked("namespaces", namespaces);
        this.exceptNamespaces = checked("exceptNamespaces", exceptNamespaces);
        this.labels = checked("labels", labels);
        this.exceptLabels = checked("exceptLabels", exceptLabels);
        this.namespaces.forEach(Scope::requireNamespace);
        this.exceptNamespaces.forEach(Scope::requireNamespace);
    }

    /** Everything but system namespaces. */
    public static Scope everything() {
        return new Scope(List.of(), List.of(), List.of(), List.of());
    }

    /** These namespaces, system ones too. */
    public static Scope of(List<String> namespaces) {
        return new Scope(namespaces, List.of(), List.of(), List.of());
    }

    private static <T> List<T> checked(String field, @Nullable List<T> entries) {
        if (entries == null) return List.of();
        if (entries.size() > LONGEST) {
            throw new IllegalArgumentException(field + " must have at most " + LONGEST + " entries");
        }
        return List.copyOf(entries);
    }

    private static void requireNamespace(String name) {
        if (!name.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")) {
            throw new IllegalArgumentException("namespace must be a DNS label");
        }
    }
}
