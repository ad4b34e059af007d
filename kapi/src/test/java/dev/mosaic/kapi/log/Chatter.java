package dev.mosaic.kapi.log;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.GivenCluster;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.Map;

/** Deployments on the real cluster that write what a shell line says, in a namespace of their own. */
final class Chatter implements AutoCloseable {
    private static final ResourceRequirements LIMITS = new ResourceRequirementsBuilder()
            .addToLimits("ephemeral-storage", new Quantity("64Mi"))
            .build();
    final String namespace = "chatter-" + Long.toString(System.nanoTime(), 36);
    final KubernetesClient client = new KubernetesClientBuilder().build();

    Chatter() {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .build())
                .create();
    }

    WorkloadId deploy(String name, int pods, String script) {
        Map<String, String> labels = Map.of("app", name);
        client.resource(new DeploymentBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName(name)
                        .endMetadata()
                        .withNewSpec()
                        .withReplicas(pods)
                        .withNewSelector()
                        .withMatchLabels(labels)
                        .endSelector()
                        .withNewTemplate()
                        .withNewMetadata()
                        .withLabels(labels)
                        .endMetadata()
                        .withNewSpec()
                        .withTerminationGracePeriodSeconds(1L)
                        .addNewContainer()
                        .withName("main")
                        .withImage(GivenCluster.busybox())
                        .withCommand("sh", "-c", script)
                        .withResources(LIMITS)
                        .endContainer()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build())
                .create();
        return new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
    }

    void restart(String name) {
        client.apps()
                .deployments()
                .inNamespace(namespace)
                .withName(name)
                .rolling()
                .restart();
    }

    void delete(String pod) {
        client.pods().inNamespace(namespace).withName(pod).delete();
    }

    /** Its container has another name from now on. */
    void rename(String name, String container) {
        client.apps().deployments().inNamespace(namespace).withName(name).edit(deployment -> {
            deployment
                    .getSpec()
                    .getTemplate()
                    .getSpec()
                    .getContainers()
                    .getFirst()
                    .setName(container);
            return deployment;
        });
    }

    /** Why a pod is over. */
    String reason(String pod) {
        return String.valueOf(client.pods()
                .inNamespace(namespace)
                .withName(pod)
                .get()
                .getStatus()
                .getReason());
    }

    @Override
    public void close() {
        client.namespaces().withName(namespace).delete();
        client.close();
    }
}
