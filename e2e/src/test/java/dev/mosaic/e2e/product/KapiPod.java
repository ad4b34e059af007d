package dev.mosaic.e2e.product;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** kapi's pod and the processes in it, found beforehand, so that it can be killed within a step that does not last. */
public final class KapiPod implements AutoCloseable {
    private final KubernetesClient client;
    private final Pod pod;
    private final List<ProcessHandle> processes;

    private KapiPod(KubernetesClient client, Pod pod, List<ProcessHandle> processes) {
        this.client = client;
        this.pod = pod;
        this.processes = processes;
    }

    /** The one that serves now. */
    public static KapiPod find() {
        KubernetesClient client = new KubernetesClientBuilder().build();
        Pod pod = client
                .pods()
                .inNamespace(Installation.NAMESPACE)
                .withLabel("app.kubernetes.io/name", "kapi")
                .list()
                .getItems()
                .stream()
                .filter(other -> other.getMetadata().getDeletionTimestamp() == null)
                .findFirst()
                .orElseThrow();
        return new KapiPod(client, pod, processes(container(pod)));
    }

    /** Its name: a container that is started again keeps it. */
    public String name() {
        return pod.getMetadata().getName();
    }

    /** Whether this machine sees the node's processes; the node of e2e/cluster is one tree of them. */
    public boolean isInReach() {
        return !processes.isEmpty();
    }

    /** SIGKILL to kapi itself; the kubelet starts it again in the same pod. */
    public void killProcess() {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** Takes the whole pod at once, without a word; another one comes. */
    public void delete() {
        client.resource(pod).withGracePeriod(0).delete();
    }

    @Override
    public void close() {
        client.close();
    }

    private static String container(Pod pod) {
        String id = pod.getStatus().getContainerStatuses().getFirst().getContainerID();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static List<ProcessHandle> processes(String container) {
        return ProcessHandle.allProcesses()
                .filter(process -> belongsTo(container, process))
                .toList();
    }

    private static boolean belongsTo(String container, ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cgroup"))
                    .contains(container);
        } catch (IOException e) { // it has ended meanwhile
            return false;
        }
    }
}
