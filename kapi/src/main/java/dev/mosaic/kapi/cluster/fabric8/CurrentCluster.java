package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReview;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;

/** For {@code ./mosaic}: says which cluster the kubeconfig means, and ends with 0 if it answers within 3 s. */
final class CurrentCluster {
    private static final int PATIENCE_MILLIS = 3_000;

    private CurrentCluster() {}

    public static void main(String[] args) {
        Config config = Config.autoConfigure(null);
        if (config.getCurrentContext() == null) {
            System.out.println("Your kubeconfig names no cluster.");
            System.exit(1);
        }
        String cluster =
                "context %s, server %s".formatted(config.getCurrentContext().getName(), config.getMasterUrl());
        try (KubernetesClient client = open(config)) {
            String version = client.getKubernetesVersion().getGitVersion();
            client.authorization().v1().selfSubjectAccessReview().create(mayListPods());
            System.out.println("Cluster of your kubeconfig: %s, Kubernetes %s".formatted(cluster, version));
            System.exit(0);
        } catch (KubernetesClientException e) {
            String fault = e.getCode() == 401 ? "does not know you (401)" : "does not answer";
            System.out.println("The cluster of your kubeconfig (%s) %s.".formatted(cluster, fault));
            System.exit(1);
        }
    }

    /** Any question will do: it is answered to those only whom the cluster knows. */
    private static SelfSubjectAccessReview mayListPods() {
        return new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withNewResourceAttributes()
                .withVerb("list")
                .withResource("pods")
                .endResourceAttributes()
                .endSpec()
                .build();
    }

    private static KubernetesClient open(Config config) {
        Config hasty = new ConfigBuilder(config)
                .withConnectionTimeout(PATIENCE_MILLIS)
                .withRequestTimeout(PATIENCE_MILLIS)
                .withRequestRetryBackoffLimit(0)
                .build();
        return new KubernetesClientBuilder().withConfig(hasty).build();
    }
}
