package dev.mosaic.contract.workload;

import java.util.List;

/** Acts to be performed together, 1 to 100, at most one on a workload. */
public record Selection(List<Act> acts) {
    static final int MOST = 100;

    public Selection {
        acts = List.copyOf(acts);
        if (acts.isEmpty() || acts.size() > MOST) throw new IllegalArgumentException("acts must be 1 to 100");
        if (acts.stream().map(Act::workload).distinct().count() < acts.size()) {
            throw new IllegalArgumentException("acts must be on different workloads");
        }
    }
}
