package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.workload.Container;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Objects of the simulated cluster as an API server would write them, beside the workloads themselves. */
final class EvidenceTrees {
    private EvidenceTrees() {}

    static Map<String, Object> workload(SimulatedWorkload workload, Instant now) {
        Map<String, Object> tree =
                new LinkedHashMap<>(SimulatedObject.of(workload).tree());
        int ready = workload.rollout(now).ready();
        Map<String, Object> status = new LinkedHashMap<>(Map.of(
                "observedGeneration", workload.generation(),
                "replicas", workload.active().size(),
                "updatedReplicas", workload.current(),
                "readyReplicas", ready,
                "availableReplicas", ready,
                "desiredNumberScheduled", workload.wanted(),
                "numberReady", ready));
        if (workload.overdue(now))
            status.put("conditions", List.of(condition("Progressing", false, "ProgressDeadlineExceeded")));
        tree.put("status", status);
        return tree;
    }

    static Map<String, Object> revision(SimulatedWorkload workload, History.Entry entry) {
        Map<String, Object> meta = meta("ReplicaSet", workload, revisionName(workload, entry.number()));
        meta.put("annotations", Map.of("deployment.kubernetes.io/revision", "" + entry.number()));
        meta.put("creationTimestamp", entry.created().toString());
        meta.put("ownerReferences", owner(workload.kind().title(), uid(workload)));
        List<SimulatedPod> pods = workload.active().stream()
                .filter(pod -> pod.isOf(entry.template()))
                .toList();
        int ready = (int) pods.stream().filter(SimulatedPod::ready).count();
        boolean newest = entry == workload.history().newest();
        int wanted = newest ? workload.wanted() : pods.size();
        Map<String, Object> spec = Map.of(
                "replicas", wanted, "template", SimulatedObject.of(workload).template(entry.template()));
        Map<String, Object> status =
                Map.of("replicas", pods.size(), "readyReplicas", ready, "availableReplicas", ready);
        return object("apps/v1", "ReplicaSet", meta, spec, status);
    }

    static Map<String, Object> pod(SimulatedWorkload workload, SimulatedPod pod) {
        Map<String, Object> meta = meta("Pod", workload, pod.name());
        meta.put("creationTimestamp", pod.created().toString());
        meta.put("ownerReferences", podOwner(workload, pod));
        if (pod.terminating()) meta.put("deletionTimestamp", pod.created().toString());
        List<Map<String, Object>> containers = pod.containers().stream()
                .map(container -> container(container.spec()))
                .toList();
        Map<String, Object> status = new LinkedHashMap<>();
        boolean runs = pod.containers().stream().anyMatch(each -> each.state() instanceof ContainerState.Running);
        status.put("phase", runs ? "Running" : "Pending");
        status.put("podIP", pod.place().ip());
        status.put(
                "conditions",
                List.of(condition("PodScheduled", true, ""), condition("Ready", pod.ready(), "ContainersNotReady")));
        status.put(
                "containerStatuses",
                pod.containers().stream().map(EvidenceTrees::status).toList());
        Map<String, Object> spec = Map.of("nodeName", pod.place().node(), "containers", containers);
        return object("v1", "Pod", meta, spec, status);
    }

    private static List<Map<String, Object>> podOwner(SimulatedWorkload workload, SimulatedPod pod) {
        Optional<String> set = workload.history().numberOf(pod).map(number -> revisionName(workload, number));
        return switch (workload.kind()) {
            case DEPLOYMENT -> owner("ReplicaSet", id("ReplicaSet", workload, set.orElse("gone")));
            case STATEFULSET, DAEMONSET -> owner(workload.kind().title(), uid(workload));
        };
    }

    private static Map<String, Object> status(SimulatedContainer container) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("name", container.spec().name());
        status.put("image", container.spec().image());
        status.put("imageID", container.imageId());
        status.put("ready", container.ready());
        status.put("restartCount", container.restarts());
        status.put("state", state(container));
        container
                .runs()
                .previous()
                .ifPresent(before -> status.put(
                        "lastState",
                        Map.of("terminated", Map.of("exitCode", 1, "reason", "Error", "message", before.lastWords()))));
        return status;
    }

    private static Map<String, Object> state(SimulatedContainer container) {
        return switch (container.state()) {
            case ContainerState.Waiting(String reason, String message) ->
                Map.of("waiting", Map.of("reason", reason, "message", message));
            case ContainerState.Terminated(String reason, String message, int code) ->
                Map.of("terminated", Map.of("reason", reason, "message", message, "exitCode", code));
            case ContainerState.Running() ->
                Map.of(
                        "running",
                        container
                                .runs()
                                .current()
                                .map(run -> Map.<String, Object>of(
                                        "startedAt", run.began().toString()))
                                .orElse(Map.of()));
        };
    }

    static Map<String, Object> event(SimulatedWorkload workload, ObjectEvent event) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of("apiVersion", "v1", "kind", "Event"));
        String namespace = workload.spec().id().namespace();
        tree.put("metadata", Map.of("namespace", namespace, "name", event.name() + "." + event.reason()));
        tree.put("involvedObject", Map.of("kind", event.kind(), "name", event.name(), "namespace", namespace));
        tree.put("type", event.warning() ? "Warning" : "Normal");
        tree.put("reason", event.reason());
        tree.put("message", event.message());
        tree.put("count", event.count());
        tree.put("firstTimestamp", event.first().toString());
        tree.put("lastTimestamp", event.last().toString());
        return tree;
    }

    static Map<String, Object> service(Route route) {
        Map<String, Object> meta = Map.of("name", route.name(), "namespace", route.namespace());
        boolean headless = route.type().equals("None");
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("type", headless ? "ClusterIP" : route.type());
        spec.put("clusterIP", headless ? "None" : SimulatedNetworks.address(route));
        spec.put("selector", new TreeMap<>(route.selector()));
        spec.put("ports", route.ports().stream().map(EvidenceTrees::port).toList());
        return object("v1", "Service", meta, spec, Map.of());
    }

    private static Map<String, Object> port(RoutePort port) {
        Object target = port.target().matches("\\d+") ? (Object) Integer.valueOf(port.target()) : port.target();
        return Map.of("name", port.name(), "port", port.port(), "protocol", port.protocol(), "targetPort", target);
    }

    static Map<String, Object> node(String name) {
        Map<String, Object> resources = Map.of("cpu", "4", "memory", "16Gi", "pods", "110");
        Map<String, Object> status = Map.of(
                "allocatable", resources, "capacity", resources, "conditions", List.of(condition("Ready", true, "")));
        return object("v1", "Node", Map.of("name", name, "labels", Map.of()), Map.of(), status);
    }

    private static Map<String, Object> container(Container container) {
        return Map.of("name", container.name(), "image", container.image());
    }

    private static Map<String, Object> condition(String type, boolean yes, String reason) {
        return Map.of("type", type, "status", yes ? "True" : "False", "reason", yes ? "" : reason);
    }

    private static Map<String, Object> meta(String kind, SimulatedWorkload workload, String name) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("name", name);
        meta.put("namespace", workload.spec().id().namespace());
        meta.put("uid", id(kind, workload, name));
        meta.put("labels", new TreeMap<>(workload.spec().labels()));
        return meta;
    }

    private static String revisionName(SimulatedWorkload workload, long number) {
        return workload.spec().id().name() + "-" + number;
    }

    private static List<Map<String, Object>> owner(String kind, String uid) {
        return List.of(Map.of("kind", kind, "uid", uid, "controller", true));
    }

    private static String uid(SimulatedWorkload workload) {
        return UUID.nameUUIDFromBytes(workload.spec().id().toString().getBytes())
                .toString();
    }

    private static String id(String kind, SimulatedWorkload workload, String name) {
        String id = workload.spec().id().namespace() + "/" + kind + "/" + name;
        return UUID.nameUUIDFromBytes(id.getBytes()).toString();
    }

    private static Map<String, Object> object(
            String version,
            String kind,
            Map<String, Object> meta,
            Map<String, Object> spec,
            Map<String, Object> status) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("apiVersion", version);
        tree.put("kind", kind);
        tree.put("metadata", meta);
        tree.put("spec", spec);
        tree.put("status", status);
        return tree;
    }
}
