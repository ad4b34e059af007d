package dev.mosaic.contract.cluster;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** The cluster itself. */
@HttpExchange("/api/v1/cluster")
public interface ClusterApi {

    @GetExchange
    ClusterState state();

    /** The state now and after each change, repeated every 15 seconds. */
    @GetExchange(value = "/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<ClusterState> watch();

    /** The machines, for who may list them; at most a few seconds old. Fails with CLUSTER_UNREACHABLE. */
    @GetExchange("/nodes")
    NodePage nodes();

    /** What Mosaic itself may do in this cluster, asked now. Fails with CLUSTER_UNREACHABLE. */
    @GetExchange("/powers")
    List<Power> powers();
}
