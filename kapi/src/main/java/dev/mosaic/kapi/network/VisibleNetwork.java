package dev.mosaic.kapi.network;

import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.MissingKind;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkKind;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The network of a workload without what the caller may not list. */
@Component
class VisibleNetwork {
    private static final List<NetworkKind> ALL = List.of(NetworkKind.values());
    private final Networks networks;
    private final Sight sight;
    private final Rights rights;

    VisibleNetwork(Networks networks, Sight sight, Rights rights) {
        this.networks = networks;
        this.sight = sight;
        this.rights = rights;
    }

    void require(Caller caller, WorkloadId id) {
        sight.require(caller, id);
    }

    Network of(Caller caller, WorkloadId id) {
        sight.require(caller, id);
        List<RightAnswer> answers = rights.answers(
                caller, ALL.stream().map(kind -> kind.list(id.namespace())).toList());
        List<MissingKind> missing = ALL.stream()
                .filter(kind -> !answers.get(kind.ordinal()).allowed())
                .map(kind -> new MissingKind(kind, false, answers.get(kind.ordinal())))
                .toList();
        return without(networks.of(id), missing);
    }

    /** Without services nothing is told of what stands before and behind them. */
    private static Network without(Network whole, List<MissingKind> missing) {
        Set<NetworkKind> hidden = missing.stream()
                .map(MissingKind::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NetworkKind.class)));
        boolean services = !hidden.contains(NetworkKind.SERVICES);
        boolean slices = !hidden.contains(NetworkKind.ENDPOINT_SLICES);
        return new Network(
                whole.workload(),
                whole.selector(),
                whole.labels(),
                services
                        ? whole.services().stream()
                                .map(service -> slices ? service : with(service, List.of()))
                                .toList()
                        : List.of(),
                services && !hidden.contains(NetworkKind.INGRESSES) ? whole.ingresses() : List.of(),
                hidden.contains(NetworkKind.NETWORK_POLICIES) ? List.of() : whole.policies(),
                Stream.concat(missing.stream(), whole.missing().stream()).toList());
    }

    private static ServiceRoute with(ServiceRoute service, List<Endpoint> endpoints) {
        return new ServiceRoute(
                service.name(),
                service.type(),
                service.headless(),
                service.dns(),
                service.address(),
                service.outside(),
                service.selector(),
                service.ports(),
                endpoints);
    }
}
