package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Budgets;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the budgets of a namespace, an optional right, and keeps those whose selector takes the workload's pods. */
final class Fabric8Budgets implements Budgets {
    private final KubernetesClient client;
    private final Patches workloads;

    Fabric8Budgets(KubernetesClient client) {
        this.client = client;
        this.workloads = new Patches(client);
    }

    @Override
    public Optional<List<Budget>> of(WorkloadId id) {
        Map<String, String> labels = Meta.labels(
                ContainerPatch.template(workloads.read(id, "read " + id)).getMetadata());
        return budgets(id.namespace())
                .map(all -> all.stream()
                        .filter(budget -> covers(budget, labels))
                        .map(Fabric8Budgets::budget)
                        .toList());
    }

    private Optional<List<PodDisruptionBudget>> budgets(String namespace) {
        try {
            return Optional.of(client.policy()
                    .v1()
                    .podDisruptionBudget()
                    .inNamespace(namespace)
                    .list()
                    .getItems());
        } catch (KubernetesClientException e) {
            if (ApiErrors.isForbidden(e)) return Optional.empty();
            throw ApiErrors.refusal("read the disruption budgets of " + namespace, e);
        }
    }

    /** In policy/v1 an empty selector takes every pod of the namespace, an absent one none. */
    private static boolean covers(PodDisruptionBudget budget, Map<String, String> labels) {
        return budget.getSpec().getSelector() != null
                && Selectors.selects(budget.getSpec().getSelector(), labels);
    }

    private static Budget budget(PodDisruptionBudget budget) {
        int allowed =
                budget.getStatus() == null ? 0 : Meta.number(budget.getStatus().getDisruptionsAllowed());
        return new Budget(budget.getMetadata().getName(), allowed);
    }
}
