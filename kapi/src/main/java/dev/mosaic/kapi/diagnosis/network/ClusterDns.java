package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;

/** The DNS of the cluster: the service all pods ask by default. */
record ClusterDns(Case here, Thing service) {
    static final String HOME = "kube-system";

    static ClusterDns of(Case here) {
        List<Thing> services = here.list(EvidenceKind.SERVICE, HOME);
        return services.stream()
                .filter(service -> "kube-dns".equals(service.labels().get("k8s-app"))
                        || service.name().equals("kube-dns"))
                .findFirst()
                .map(service -> new ClusterDns(here, service))
                .orElseThrow(() -> new Unseen(Words.say("network.no-dns")));
    }

    /** Whether anybody stands behind it who is ready. */
    boolean serves() {
        return here
                .list(EvidenceKind.ENDPOINT_SLICE, HOME, Map.of("kubernetes.io/service-name", service.name()))
                .stream()
                .flatMap(slice -> slice.list("endpoints").stream())
                .anyMatch(endpoint -> !endpoint.has("conditions", "ready") || endpoint.is("conditions", "ready"));
    }

    /** Its addresses, as a pod's own DNS settings would name them. */
    List<String> addresses() {
        return service.texts("spec", "clusterIPs").isEmpty()
                ? List.of(service.text("spec", "clusterIP"))
                : service.texts("spec", "clusterIPs");
    }
}
