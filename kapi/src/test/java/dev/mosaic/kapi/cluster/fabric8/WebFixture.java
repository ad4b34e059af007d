package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import java.util.List;
import org.awaitility.Awaitility;

/** A small web server with a service before it: {@code /} answers, {@code /cgi-bin/slow} does not for a long time. */
final class WebFixture {
    private static final String SERVE = """
            mkdir -p /tmp/www/cgi-bin && echo '<h1>hello</h1>' >/tmp/www/index.html
            printf '#!/bin/sh\\nsleep 60\\n' >/tmp/www/cgi-bin/slow && chmod +x /tmp/www/cgi-bin/slow
            printf '#!/bin/sh\\necho; head -c "$CONTENT_LENGTH" | md5sum\\n' >/tmp/www/cgi-bin/sum && chmod +x /tmp/www/cgi-bin/sum
            exec httpd -f -p 8080 -h /tmp/www
            """;
    private final RealCluster cluster;

    WebFixture(RealCluster cluster) {
        this.cluster = cluster;
        WorkloadId id = cluster.create(
                WorkloadKind.DEPLOYMENT, "web", 1, cluster.container(SERVE).build());
        TestRoutes.of(id).stream()
                .filter(Service.class::isInstance)
                .forEach(service -> cluster.admin().resource(service).create());
        Awaitility.await().ignoreExceptions().until(this::isServing);
    }

    String address() {
        return pods().getFirst().getStatus().getPodIP();
    }

    private boolean isServing() {
        return cluster
                .admin()
                .discovery()
                .v1()
                .endpointSlices()
                .inNamespace(cluster.namespace)
                .withLabel("kubernetes.io/service-name", "web")
                .list()
                .getItems()
                .stream()
                .flatMap(slice -> slice.getEndpoints().stream())
                .anyMatch(
                        endpoint -> Boolean.TRUE.equals(endpoint.getConditions().getReady()));
    }

    private List<Pod> pods() {
        return cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabel("app", "web")
                .list()
                .getItems();
    }
}
