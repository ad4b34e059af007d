package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Simulated workloads as objects; what the playground does not simulate cannot be changed there. */
final class SimulatedManifests implements Manifests {
    private static final String LIMITS =
            "the playground changes replicas, paused, images, the stamp of a restart and annotations only";
    private final SimulatedCluster cluster;

    SimulatedManifests(SimulatedCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public Map<String, Object> read(WorkloadId id) {
        return cluster.ask(id, workload -> SimulatedObject.of(workload).tree());
    }

    @Override
    public Map<String, Object> template(WorkloadId id, long revision) {
        return cluster.ask(
                id,
                workload -> workload.history()
                        .entry(revision)
                        .map(entry -> SimulatedObject.of(workload).template(entry.template()))
                        .orElseThrow(() ->
                                Refusal.of(Problem.NOT_FOUND, Map.of("what", "revision " + revision + " of " + id))));
    }

    @Override
    public Map<String, Object> rehearse(WorkloadId id, String version, List<Map<String, Object>> patch) {
        return cluster.ask(id, workload -> new SimulatedObject(workload, change(workload, version, patch)).tree());
    }

    @Override
    public Map<String, Object> patch(WorkloadId id, String version, List<Map<String, Object>> patch) {
        cluster.write(id, workload -> workload.become(change(workload, version, patch)));
        return read(id);
    }

    private static SimulatedObject.Change change(
            SimulatedWorkload workload, String version, List<Map<String, Object>> patch) {
        WorkloadId id = workload.spec().id();
        if (!version.equals(SimulatedObject.version(workload))) {
            throw Refusal.of(Problem.CONFLICT, Map.of("what", id.toString()));
        }
        Map<String, Object> wanted = patched(id, SimulatedObject.of(workload).tree(), patch);
        SimulatedObject.Change change = change(workload, map(wanted.get("spec")), map(wanted.get("metadata")));
        Map<String, Object> possible = new SimulatedObject(workload, change).tree();
        if (!TreePatch.json(possible).equals(TreePatch.json(wanted))) throw refused(id, LIMITS);
        return change;
    }

    private static Map<String, Object> patched(
            WorkloadId id, Map<String, Object> tree, List<Map<String, Object>> patch) {
        try {
            return TreePatch.apply(tree, patch);
        } catch (IllegalArgumentException e) {
            throw refused(id, String.valueOf(e.getMessage()));
        }
    }

    private static SimulatedObject.Change change(
            SimulatedWorkload workload, Map<String, Object> spec, Map<String, Object> meta) {
        Map<String, Object> template = map(spec.get("template"));
        Map<String, Object> stamp = map(map(template.get("metadata")).get("annotations"));
        List<Container> containers = map(template.get("spec")).get("containers") instanceof List<?> list
                ? list.stream().map(SimulatedManifests::container).toList()
                : List.of();
        Map<String, String> annotations = new TreeMap<>();
        map(meta.get("annotations")).forEach((key, value) -> annotations.put(key, String.valueOf(value)));
        return new SimulatedObject.Change(
                new Template(containers, String.valueOf(stamp.getOrDefault("kubectl.kubernetes.io/restartedAt", ""))),
                spec.get("replicas") instanceof Integer number && number >= 0 ? number : workload.wanted(),
                Boolean.TRUE.equals(spec.get("paused")),
                annotations);
    }

    private static Container container(@Nullable Object tree) {
        return new Container(
                String.valueOf(map(tree).get("name")), String.valueOf(map(tree).get("image")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    private static Refusal refused(WorkloadId id, String detail) {
        return Refusal.of(Problem.CLUSTER_REFUSED, Map.of("what", "change " + id, "detail", detail));
    }
}
