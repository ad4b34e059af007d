package dev.mosaic.contract.workload;

import java.util.List;

/** What a scope can be made of: namespaces and labels of workloads the user may see, by name; {@code cut} when there are more. */
public record ScopeChoices(List<String> namespaces, List<Label> labels, boolean cut) {

    /** A label key, how many workloads have it, and its most frequent values. */
    public record Label(String key, int workloads, List<String> values) {}
}
