package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.RealKubectl;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Pairs of equal workloads in a namespace of their own: one for Mosaic, one for a person at a shell. */
final class Twins implements AutoCloseable {
    final String namespace = "acts-" + Long.toString(System.nanoTime(), 36);
    final RealKubectl kubectl = new RealKubectl();

    Twins() {
        kubectl.run("create", "namespace", namespace);
    }

    WorkloadId mosaics(WorkloadKind kind, String name) {
        return new WorkloadId(namespace, kind, "mosaic-" + name);
    }

    WorkloadId byHand(WorkloadKind kind, String name) {
        return new WorkloadId(namespace, kind, "byhand-" + name);
    }

    /** Two pods each, but for daemon sets; {@code more} is further YAML of the spec. */
    void create(WorkloadKind kind, String name, String more) {
        kubectl.apply(yaml(mosaics(kind, name), more) + "---\n" + yaml(byHand(kind, name), more));
    }

    void awaitReady(WorkloadKind kind, String name) {
        for (WorkloadId id : new WorkloadId[] {mosaics(kind, name), byHand(kind, name)}) {
            String ready = kind == WorkloadKind.DAEMONSET ? "numberReady}=1" : "readyReplicas}=2";
            kubectl.run("-n", namespace, "wait", id.kubectl(), "--for=jsonpath={.status." + ready, "--timeout=120s");
        }
    }

    /** Prepares both in the same way; {@code NAME} stands for the object. */
    void both(WorkloadKind kind, String name, String... words) {
        for (WorkloadId id : new WorkloadId[] {mosaics(kind, name), byHand(kind, name)}) {
            String[] own = java.util.Arrays.stream(words)
                    .map(word -> word.replace("NAME", id.kubectl()))
                    .toArray(String[]::new);
            kubectl.run(java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("-n", namespace), java.util.Arrays.stream(own))
                    .toArray(String[]::new));
        }
    }

    /** The object field by field, without what no two objects share: names, uids, times, versions. */
    Map<String, String> essence(WorkloadId id) {
        String json = kubectl.run("-n", namespace, "get", id.kubectl(), "-o", "json");
        ObjectNode object = (ObjectNode) JsonMapper.shared().readTree(json.replace(id.name(), "NAME"));
        ObjectNode meta = (ObjectNode) object.get("metadata");
        meta.remove(java.util.List.of("uid", "resourceVersion", "creationTimestamp", "managedFields"));
        if (meta.has("annotations"))
            ((ObjectNode) meta.get("annotations")).remove("kubectl.kubernetes.io/last-applied-configuration");
        if (object.has("status"))
            ((ObjectNode) object.get("status")).remove(java.util.List.of("conditions", "collisionCount"));
        Map<String, String> fields = new TreeMap<>();
        flatten("", object, fields);
        return fields;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) flatten(path + "[" + i + "]", node.get(i), into);
        } else {
            into.put(path, timeless(node.asString()));
        }
    }

    /** Times, and the hashes that revisions are named by. */
    private static String timeless(String value) {
        return value.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)", "TIME")
                .replaceAll("NAME-[0-9a-z]{8,10}\\b", "NAME-HASH");
    }

    private static String yaml(WorkloadId id, String more) {
        String replicas = id.kind() == WorkloadKind.DAEMONSET ? "" : "replicas: 2";
        String service = id.kind() == WorkloadKind.STATEFULSET ? "serviceName: none" : "";
        return """
                apiVersion: apps/v1
                kind: %s
                metadata: {name: %s, namespace: %s}
                spec:
                  %s
                  %s
                  %s
                  selector: {matchLabels: {app: %2$s}}
                  template:
                    metadata: {labels: {app: %2$s}}
                    spec:
                      terminationGracePeriodSeconds: 1
                      containers:
                        - name: main
                          image: %s
                          command: [sh, -c, "trap 'exit 0' TERM; sleep 3600 & wait"]
                """.formatted(
                        id.kind().title(), id.name(), id.namespace(), replicas, service, more, GivenCluster.busybox());
    }

    @Override
    public void close() {
        kubectl.run("delete", "namespace", namespace, "--wait=false");
    }
}
