package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.cluster.ConnectionContract;
import java.time.Instant;

class SimulatedConnectionTest extends ConnectionContract {
    @Override
    protected Connection connection() {
        return new SimulatedConnection(Instant.EPOCH);
    }

    @Override
    protected ClusterMode mode() {
        return ClusterMode.PLAYGROUND;
    }
}
