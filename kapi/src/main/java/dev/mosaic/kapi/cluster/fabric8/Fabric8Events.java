package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Events;
import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;

/** Events of a namespace, of both types, watched as long as somebody looks at one of its workloads. */
final class Fabric8Events implements Events, AutoCloseable {
    private static final long PAGE = 500;
    private static final Duration LINGER = Duration.ofSeconds(20);
    private final Leases leases;

    Fabric8Events(KubernetesClient client) {
        leases = new Leases(namespace -> watch(client, namespace), LINGER);
    }

    private static NamespaceWatch watch(KubernetesClient client, String namespace) {
        return new NamespaceWatch()
                .with(Event.class, client.v1().events().inNamespace(namespace).withLimit(PAGE), event -> event);
    }

    @Override
    public List<ObjectEvent> of(WorkloadId id) {
        Kin kin = new Kin(id);
        List<Event> all = leases.with(id.namespace(), watch -> watch.all(Event.class));
        return EventProjection.merged(
                all.stream().filter(event -> isAbout(kin, event)).toList());
    }

    private static boolean isAbout(Kin kin, Event event) {
        return event.getInvolvedObject() != null
                && kin.holds(
                        Meta.text(event.getInvolvedObject().getKind()),
                        Meta.text(event.getInvolvedObject().getName()));
    }

    @Override
    public Flux<WorkloadId> changes(WorkloadId id) {
        return leases.changes(id);
    }

    @Override
    public void close() {
        leases.close();
    }
}
