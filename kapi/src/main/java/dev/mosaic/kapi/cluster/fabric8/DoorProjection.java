package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Entrance;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps of a Service its name, its ports and which pods it chooses. */
final class DoorProjection {
    private DoorProjection() {}

    static SeenDoor of(Service service) {
        ObjectMeta meta = service.getMetadata();
        ServiceSpec spec = service.getSpec() == null ? new ServiceSpec() : service.getSpec();
        Map<String, String> selector = Objects.requireNonNullElse(spec.getSelector(), Map.of());
        List<Entrance.Port> ports =
                spec.getPorts().stream().map(DoorProjection::port).toList();
        return new SeenDoor(
                Uid.of(meta.getUid()),
                SeenDoor.namespace(meta.getNamespace()),
                Words.shared(selector),
                new Entrance(meta.getName(), meta.getName() + "." + meta.getNamespace(), ports));
    }

    private static Entrance.Port port(ServicePort port) {
        return new Entrance.Port(
                Meta.number(port.getPort()),
                Words.shared(port.getName()),
                Words.shared(port.getProtocol()),
                Words.shared(ServiceProjection.target(port)));
    }
}
