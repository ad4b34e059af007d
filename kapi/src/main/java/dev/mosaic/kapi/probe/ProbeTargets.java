package dev.mosaic.kapi.probe;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.ProbeTarget.Kind;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a person may want to ask about a workload: its services by name and address, and its pods, each with each port. */
@Component
class ProbeTargets {
    private final Sight sight;
    private final Rights rights;
    private final Networks networks;
    private final Manifests manifests;

    ProbeTargets(Sight sight, Rights rights, Networks networks, Manifests manifests) {
        this.sight = sight;
        this.rights = rights;
        this.networks = networks;
        this.manifests = manifests;
    }

    List<ProbeTarget> of(Caller caller, WorkloadId id) {
        WorkloadDetail detail = sight.find(caller, id);
        List<ServiceRoute> services =
                maySeeServices(caller, id) ? networks.of(id).services() : List.of();
        Stream<ProbeTarget> named =
                services.stream().flatMap(service -> ports(Kind.SERVICE_NAME, service.name(), service.dns(), service));
        Stream<ProbeTarget> addressed = services.stream()
                .filter(service -> !service.address().isEmpty())
                .flatMap(service -> ports(Kind.SERVICE_ADDRESS, service.name(), service.address(), service));
        List<Port> own = containerPorts(id, services);
        Stream<ProbeTarget> pods =
                detail.pods().stream().filter(pod -> !pod.ip().isEmpty()).flatMap(pod -> ports(pod, own));
        return Stream.of(named, addressed, pods).flatMap(all -> all).toList();
    }

    private boolean maySeeServices(Caller caller, WorkloadId id) {
        Right list = new Right("list", "", "services", id.namespace(), "");
        return rights.answers(caller, List.of(list)).getFirst().allowed();
    }

    private static Stream<ProbeTarget> ports(Kind kind, String name, String host, ServiceRoute service) {
        return service.ports().stream()
                .map(port -> new ProbeTarget(kind, name, host, port.port(), port.name(), port.protocol()));
    }

    private static Stream<ProbeTarget> ports(Pod pod, List<Port> ports) {
        return ports.stream()
                .map(port ->
                        new ProbeTarget(Kind.POD, pod.name(), pod.ip(), port.number(), port.name(), port.protocol()));
    }

    /** Those its containers declare, and those services send to without them. */
    private List<Port> containerPorts(WorkloadId id, List<ServiceRoute> services) {
        Map<String, Object> spec = Fields.map(manifests.read(id), "spec", "template", "spec");
        List<Port> declared = Fields.list(spec, "containers").stream()
                .flatMap(container -> Fields.list(container, "ports").stream())
                .map(Port::of)
                .toList();
        Stream<Port> sentTo = services.stream()
                .flatMap(service -> service.ports().stream())
                .filter(port -> port.target().matches("\\d+"))
                .map(port -> new Port(Integer.parseInt(port.target()), "", port.protocol()))
                .filter(port -> declared.stream().noneMatch(one -> one.number() == port.number()))
                .distinct();
        return Stream.concat(declared.stream(), sentTo).toList();
    }

    private record Port(int number, String name, String protocol) {
        static Port of(Map<String, Object> port) {
            return new Port(
                    port.get("containerPort") instanceof Number number ? number.intValue() : 0,
                    String.valueOf(port.getOrDefault("name", "")),
                    String.valueOf(port.getOrDefault("protocol", "TCP")));
        }
    }
}
