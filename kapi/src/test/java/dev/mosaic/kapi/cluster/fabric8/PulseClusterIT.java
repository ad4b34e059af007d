package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.cluster.ConnectionContract;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a real API server; {@link OutageClusterIT} has the one that is away. */
class PulseClusterIT extends ConnectionContract {
    private static final Pulse PULSE = new Pulse(ClusterMode.LAPTOP, Clock.systemUTC());
    private static KubernetesClient client;

    @BeforeAll
    static void open() {
        GivenCluster.require();
        client = Clients.open(Clients.current(), PULSE);
    }

    @AfterAll
    static void close() {
        if (client != null) client.close();
    }

    @Override
    protected Connection connection() {
        return PULSE;
    }

    @Override
    protected ClusterMode mode() {
        return ClusterMode.LAPTOP;
    }
}
