package dev.mosaic.e2e.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Many workloads of ten ready pods and one Service each, spread over a hundred namespaces. */
final class Flock {
    private static final int AT_ONCE = 16;
    private final Api api;
    private final Flood flood;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private int workloads;

    Flock(ControlPlane cluster) {
        this.api = cluster.api();
        this.flood = new Flood(cluster.store());
    }

    int workloads() {
        return workloads;
    }

    int pods() {
        return workloads * Sheep.PODS;
    }

    /** Makes it so many workloads; only ever more. */
    void grow(int wanted) {
        if (workloads == 0) meadows();
        flood.of(workloads, wanted);
        workloads = wanted;
    }

    private void meadows() {
        api.post("/api/v1/namespaces", named("Namespace", "mosaic", ""));
        for (String name : new String[] {"master", "master-operations"}) {
            api.post("/api/v1/namespaces/mosaic/configmaps", named("ConfigMap", name, ""));
        }
        api.post("/apis/rbac.authorization.k8s.io/v1/clusterroles", """
                {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": "bench-looks"},
                 "rules": [{"apiGroups": ["apps"], "resources": ["deployments"], "verbs": ["get", "list", "watch"]},
                  {"apiGroups": [""], "resources": ["services"], "verbs": ["get", "list", "watch"]}]}""");
        each(0, Sheep.NAMESPACES, number -> {
            String namespace = Sheep.namespace(number);
            api.post("/api/v1/namespaces", named("Namespace", namespace, ""));
            api.post("/apis/rbac.authorization.k8s.io/v1/namespaces/" + namespace + "/rolebindings", """
                    {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding", "metadata": {"name": "bench-looks"},
                     "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": "bench-looks"},
                     "subjects": [{"kind": "User", "apiGroup": "rbac.authorization.k8s.io", "name": "bound"}]}""");
        });
    }

    /** What a kubelet would write. */
    void status(Sheep sheep, int pod, boolean ready, int restarts) {
        api.patch(sheep.core("pods") + "/" + sheep.pod(pod) + "/status", sheep.podStatus(pod, ready, restarts));
    }

    /** What the controller of Deployments would write. */
    void status(Sheep sheep, int ready) {
        api.patch(sheep.apps("deployments") + "/" + sheep.name() + "/status", sheep.deploymentStatus(ready));
    }

    private static String named(String kind, String name, String more) {
        return "{\"apiVersion\": \"v1\", \"kind\": \"%s\", \"metadata\": {\"name\": \"%s\"}%s}"
                .formatted(kind, name, more);
    }

    private void each(int from, int to, IntConsumer work) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(from, to)
                    .forEach(index -> threads.submit(() -> {
                        turns.acquireUninterruptibly();
                        try {
                            work.accept(index);
                        } catch (RuntimeException e) {
                            failure.compareAndSet(null, e);
                        } finally {
                            turns.release();
                        }
                    }));
        }
        if (failure.get() != null) throw failure.get();
    }
}
