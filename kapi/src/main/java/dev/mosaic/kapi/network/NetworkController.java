package dev.mosaic.kapi.network;

import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.web.CurrentCaller;
import dev.mosaic.kapi.web.LivePages;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The network of workloads over HTTP. */
@RestController
class NetworkController implements NetworkApi {
    private final VisibleNetwork visible;
    private final Networks networks;
    private final LivePages live;
    private final CurrentCaller caller;

    NetworkController(VisibleNetwork visible, Networks networks, LivePages live, CurrentCaller caller) {
        this.visible = visible;
        this.networks = networks;
        this.live = live;
        this.caller = caller;
    }

    @Override
    public Network find(String namespace, WorkloadKind kind, String name) {
        return visible.of(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Flux<Network> watch(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        return live.open(who -> visible.of(who, id), networks.changes(id), who -> visible.require(who, id));
    }
}
