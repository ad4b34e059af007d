package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A simulated workload as an API server would write it; only so much of it as the playground simulates. */
record SimulatedObject(SimulatedWorkload workload, Change change) {

    /** The parts of an object that a person may change in the playground. */
    record Change(Template template, int replicas, boolean paused, Map<String, String> annotations) {
        static Change none(SimulatedWorkload workload) {
            return new Change(workload.template(), workload.wanted(), workload.paused(), workload.annotations());
        }
    }

    static SimulatedObject of(SimulatedWorkload workload) {
        return new SimulatedObject(workload, Change.none(workload));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("apiVersion", "apps/v1");
        tree.put("kind", workload.kind().title());
        tree.put("metadata", meta());
        tree.put("spec", spec());
        tree.put("status", Map.of("observedGeneration", workload.generation()));
        return tree;
    }

    private Map<String, Object> meta() {
        Map<String, Object> meta = new LinkedHashMap<>();
        String id = workload.spec().id().toString();
        meta.put("name", workload.spec().id().name());
        meta.put("namespace", workload.spec().id().namespace());
        meta.put("uid", UUID.nameUUIDFromBytes(id.getBytes()).toString());
        meta.put("resourceVersion", version(workload));
        meta.put("generation", workload.generation());
        meta.put("creationTimestamp", workload.created().toString());
        meta.put("labels", new TreeMap<>(workload.spec().labels()));
        meta.put("annotations", new TreeMap<>(change.annotations()));
        return meta;
    }

    static String version(SimulatedWorkload workload) {
        return String.valueOf(workload.generation());
    }

    private Map<String, Object> spec() {
        Map<String, Object> spec = new LinkedHashMap<>();
        if (workload.kind() == WorkloadKind.DEPLOYMENT && change.paused()) spec.put("paused", true);
        if (workload.kind() != WorkloadKind.DAEMONSET) spec.put("replicas", change.replicas());
        spec.put("selector", Map.of("matchLabels", labels()));
        spec.put("template", template(change.template()));
        return spec;
    }

    private Map<String, String> labels() {
        return new TreeMap<>(workload.spec().labels());
    }

    Map<String, Object> template(Template template) {
        Map<String, Object> meta = new LinkedHashMap<>();
        if (!template.stamp().isEmpty()) {
            meta.put("annotations", Map.of("kubectl.kubernetes.io/restartedAt", template.stamp()));
        }
        meta.put("labels", labels());
        List<Map<String, Object>> containers =
                template.containers().stream().map(SimulatedObject::container).toList();
        return new LinkedHashMap<>(Map.of("metadata", meta, "spec", Map.of("containers", containers)));
    }

    private static Map<String, Object> container(Container container) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", container.name());
        tree.put("image", container.image());
        return tree;
    }
}
