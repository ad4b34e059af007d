package dev.mosaic.kapi.repository;

import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.matching.Running;
import java.util.HashMap;
import java.util.Map;

/** What matching is told of a workload. */
final class RunningWorkload {

    private RunningWorkload() {}

    static Running of(Workload workload, Map<String, Map<String, String>> labelsOfImages) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        workload.containers()
                .forEach(container ->
                        labels.put(container.name(), labelsOfImages.getOrDefault(container.image(), Map.of())));
        return new Running(
                workload.id(), workload.containers(), labels(workload), annotations(workload), Map.copyOf(labels));
    }

    /** Whoever owns the object names the application, by whatever label. */
    private static Map<String, String> labels(Workload workload) {
        Map<String, String> labels = new HashMap<>(workload.labels());
        if (!workload.owner().name().isEmpty()) {
            labels.putIfAbsent("app.kubernetes.io/instance", workload.owner().name());
        }
        return labels;
    }

    /** What people state, and what a ship noted, which says it for certain. */
    private static Map<String, String> annotations(Workload workload) {
        Map<String, String> noted = new HashMap<>(workload.stated());
        for (RunningCommit commit : workload.commits()) {
            if (!commit.repository().isEmpty()) {
                noted.put(CommitAnnotations.key(commit.container(), "repository"), commit.repository());
            }
        }
        return noted;
    }
}
