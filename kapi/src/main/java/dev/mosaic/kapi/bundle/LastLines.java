package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.EvidenceView;
import java.util.Comparator;
import java.util.List;

/** The ends of the logs, of the run before as well; of workloads with many pods those that say most. */
final class LastLines {
    private static final int PODS = 12;
    private static final int LINES = 2000;
    /** First those that are not ready, then those that restarted, then the youngest. */
    private static final Comparator<Pod> TELLING = Comparator.comparing(Pod::ready)
            .thenComparing(Comparator.comparing(Pod::restarts).reversed())
            .thenComparing(Comparator.comparing(Pod::created).reversed());

    private final EvidenceView view;
    private final Parcel parcel;
    private final Catch found;

    LastLines(EvidenceView view, Parcel parcel, Catch found) {
        this.view = view;
        this.parcel = parcel;
        this.found = found;
    }

    void write(WorkloadId id, List<Pod> pods) {
        if (pods.size() > PODS) parcel.note("Logs are of " + PODS + " of " + pods.size() + " pods.");
        pods.stream().sorted(TELLING).limit(PODS).forEach(pod -> of(id.namespace(), pod));
    }

    private void of(String namespace, Pod pod) {
        pod.containers().forEach(container -> {
            write(namespace, pod.name(), container.name(), false);
            if (container.restarts() > 0) write(namespace, pod.name(), container.name(), true);
        });
    }

    private void write(String namespace, String pod, String container, boolean previous) {
        String file = "logs/" + pod + "/" + container + (previous ? ".previous.log" : ".log");
        found.found(view.tail(namespace, pod, container, previous, LINES), "pods/log")
                .ifPresent(lines -> parcel.put(file, String.join("\n", lines) + "\n"));
    }
}
