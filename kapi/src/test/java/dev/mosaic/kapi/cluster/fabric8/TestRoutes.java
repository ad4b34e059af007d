package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import java.util.List;
import java.util.Map;

/** A service, an ingress and a policy for one workload. */
final class TestRoutes {
    private TestRoutes() {}

    static List<HasMetadata> of(WorkloadId id) {
        return List.of(service(id), ingress(id), policy(id));
    }

    private static Service service(WorkloadId id) {
        return new ServiceBuilder()
                .withNewMetadata()
                .withNamespace(id.namespace())
                .withName(id.name())
                .endMetadata()
                .withNewSpec()
                .withSelector(Map.of("app", id.name()))
                .addNewPort()
                .withName("http")
                .withPort(80)
                .withTargetPort(new IntOrString(8080))
                .endPort()
                .endSpec()
                .build();
    }

    private static Ingress ingress(WorkloadId id) {
        return new IngressBuilder()
                .withNewMetadata()
                .withNamespace(id.namespace())
                .withName(id.name())
                .endMetadata()
                .withNewSpec()
                .addNewTl()
                .withHosts("shop.example")
                .withSecretName(id.name() + "-tls")
                .endTl()
                .addNewRule()
                .withHost("shop.example")
                .withNewHttp()
                .addNewPath()
                .withPath("/" + id.name())
                .withPathType("Prefix")
                .withNewBackend()
                .withNewService()
                .withName(id.name())
                .withNewPort()
                .withNumber(80)
                .endPort()
                .endService()
                .endBackend()
                .endPath()
                .endHttp()
                .endRule()
                .endSpec()
                .build();
    }

    private static NetworkPolicy policy(WorkloadId id) {
        return new NetworkPolicyBuilder()
                .withNewMetadata()
                .withNamespace(id.namespace())
                .withName(id.name())
                .endMetadata()
                .withNewSpec()
                .withPodSelector(new LabelSelectorBuilder()
                        .withMatchLabels(Map.of("app", id.name()))
                        .build())
                .withPolicyTypes("Ingress")
                .addNewIngress()
                .addNewFrom()
                .withPodSelector(new LabelSelectorBuilder()
                        .withMatchLabels(Map.of("app", "frontend"))
                        .build())
                .endFrom()
                .addNewPort()
                .withPort(new IntOrString(8080))
                .withProtocol("TCP")
                .endPort()
                .endIngress()
                .endSpec()
                .build();
    }
}
