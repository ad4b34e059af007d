package dev.mosaic.e2e.bench;

import java.util.Locale;

/** The objects of one workload of the bench: as long and as varied as those of a small web server in real life. */
record Sheep(int index) {
    static final int NAMESPACES = 100;
    static final int PODS = 10;
    private static final String CREATED = "2026-11-20T08:00:00Z";

    static String namespace(int number) {
        return "scale-%03d".formatted(number % NAMESPACES);
    }

    String namespace() {
        return namespace(index);
    }

    String name() {
        return "app-%05d".formatted(index);
    }

    private String hash() {
        return "%010x".formatted(index * 2_654_435_761L & 0xff_ffff_ffffL);
    }

    String replicaSetName() {
        return name() + "-" + hash();
    }

    String pod(int pod) {
        return name() + "-" + hash() + "-" + Integer.toString(100_000 + pod * 7919, 36);
    }

    String apps(String resource) {
        return "/apis/apps/v1/namespaces/" + namespace() + "/" + resource;
    }

    String core(String resource) {
        return "/api/v1/namespaces/" + namespace() + "/" + resource;
    }

    private String labels() {
        return """
                {"app.kubernetes.io/name": "%1$s", "app.kubernetes.io/part-of": "part-%2$d", "team": "team-%3$d",
                 "tier": "%4$s"}""".formatted(name(), index % 300, index % 40, index % 3 == 0 ? "backend" : "frontend");
    }

    private String image() {
        return "registry.example.com/team-%d/%s:1.%d.%d".formatted(index % 40, name(), index % 30, index % 7);
    }

    private String template() {
        return """
                {"metadata": {"labels": {"app.kubernetes.io/name": "%1$s", "pod-template-hash": "%2$s", "team": "team-%3$d"}},
                 "spec": %4$s}""".formatted(name(), hash(), index % 40, podSpec());
    }

    private String podSpec() {
        return """
                {"schedulerName": "nobody", "terminationGracePeriodSeconds": 30, "containers": [{"name": "main", "image": "%s",
                 "ports": [{"name": "http", "containerPort": 8080}],
                 "env": [{"name": "LOG_LEVEL", "value": "info"}, {"name": "DATABASE_HOST", "value": "postgres.data.svc"},
                  {"name": "DATABASE_NAME", "value": "%s"}, {"name": "CACHE_HOST", "value": "redis.data.svc"},
                  {"name": "JAVA_TOOL_OPTIONS", "value": "-XX:MaxRAMPercentage=70 -Dfile.encoding=UTF-8"},
                  {"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}}],
                 "resources": {"requests": {"cpu": "50m", "memory": "128Mi"}, "limits": {"cpu": "1", "memory": "256Mi"}},
                 "readinessProbe": {"httpGet": {"path": "/healthz", "port": "http"}, "periodSeconds": 5},
                 "livenessProbe": {"httpGet": {"path": "/healthz", "port": "http"}},
                 "securityContext": {"runAsNonRoot": true, "allowPrivilegeEscalation": false}}]}""".formatted(image(), name());
    }

    String deployment() {
        return """
                {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "%1$s", "labels": %2$s, "annotations":
                  {"deployment.kubernetes.io/revision": "1", "example.com/runbook": "https://wiki.example.com/%1$s",
                   "main.mosaic.dev/commit": "%3$s", "main.mosaic.dev/commit-message": "Let %1$s answer sooner",
                   "main.mosaic.dev/commit-author": "Ann Example", "main.mosaic.dev/commit-time": "2026-11-19T10:00:00Z",
                   "main.mosaic.dev/repository": "https://git.example.com/team-%4$d/%1$s.git"}},
                 "spec": {"replicas": %5$d, "selector": {"matchLabels": {"app.kubernetes.io/name": "%1$s"}}, "template": %6$s}}""".formatted(name(), labels(), hash().repeat(4).substring(0, 40), index % 40, PODS, template());
    }

    String deploymentStatus(int ready) {
        return """
                {"status": {"observedGeneration": 1, "replicas": %1$d, "updatedReplicas": %1$d, "readyReplicas": %2$d,
                 "availableReplicas": %2$d, "unavailableReplicas": %3$d, "conditions": [
                  {"type": "Available", "status": "%4$s", "reason": "MinimumReplicas", "lastUpdateTime": "%5$s",
                   "lastTransitionTime": "%5$s"},
                  {"type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable", "lastUpdateTime": "%5$s",
                   "lastTransitionTime": "%5$s"}]}}""".formatted(PODS, ready, PODS - ready, ready > 7 ? "True" : "False", CREATED);
    }

    String replicaSet(String owner) {
        return """
                {"apiVersion": "apps/v1", "kind": "ReplicaSet", "metadata": {"name": "%1$s-%2$s", "labels": %3$s,
                  "annotations": {"deployment.kubernetes.io/revision": "1"}, "ownerReferences": [%4$s]},
                 "spec": {"replicas": %5$d, "selector": {"matchLabels": {"app.kubernetes.io/name": "%1$s",
                  "pod-template-hash": "%2$s"}}, "template": %6$s}}""".formatted(name(), hash(), labels(), reference("Deployment", name(), owner), PODS, template());
    }

    String podObject(int pod, String owner) {
        return """
                {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "%1$s", "labels":
                  {"app.kubernetes.io/name": "%2$s", "pod-template-hash": "%3$s", "team": "team-%4$d"},
                  "ownerReferences": [%5$s]}, "spec": %6$s}""".formatted(
                pod(pod), name(), hash(), index % 40, reference("ReplicaSet", name() + "-" + hash(), owner), podSpec());
    }

    String podStatus(int pod, boolean ready, int restarts) {
        String address = "10.%d.%d.%d".formatted(index / 60_000, index * PODS / 250 % 250, (index * PODS + pod) % 250);
        return """
                {"status": {"phase": "Running", "podIP": "%1$s", "podIPs": [{"ip": "%1$s"}], "hostIP": "10.200.0.%2$d",
                 "startTime": "%3$s", "qosClass": "Burstable", "conditions": [
                  {"type": "PodScheduled", "status": "True", "lastTransitionTime": "%3$s"},
                  {"type": "Initialized", "status": "True", "lastTransitionTime": "%3$s"},
                  {"type": "ContainersReady", "status": "%4$s", "lastTransitionTime": "%3$s"},
                  {"type": "Ready", "status": "%4$s", "lastTransitionTime": "%3$s"}],
                 "containerStatuses": [{"name": "main", "image": "%5$s", "imageID": "%6$s", "ready": %7$b, "started": true,
                  "restartCount": %8$d, "containerID": "containerd://%9$s", "state": {"running": {"startedAt": "%3$s"}},
                  "lastState": {}}]}}""".formatted(
                        address,
                        (index + pod) % 250,
                        CREATED,
                        ready ? "True" : "False",
                        image(),
                        image().replaceFirst(":[^:]*$", "@sha256:") + "%064x".formatted(index),
                        ready,
                        restarts,
                        "%064x".formatted(index * 31L + pod));
    }

    String service() {
        return """
                {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "%1$s", "labels": %2$s}, "spec":
                 {"selector": {"app.kubernetes.io/name": "%1$s"}, "clusterIP": "None", "ports": [{"name": "http", "port": 80, "targetPort": "http"}]}}""".formatted(name(), labels());
    }

    private static String reference(String kind, String name, String uid) {
        return """
                {"apiVersion": "apps/v1", "kind": "%s", "name": "%s", "uid": "%s", "controller": true,
                 "blockOwnerDeletion": true}""".formatted(kind, name, uid);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/deployment/%s", namespace(), name());
    }
}
