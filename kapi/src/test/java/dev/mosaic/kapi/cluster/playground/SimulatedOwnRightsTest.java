package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.OwnRights;
import dev.mosaic.kapi.cluster.OwnRightsContract;

class SimulatedOwnRightsTest extends OwnRightsContract {
    @Override
    protected OwnRights rights() {
        return new PlaygroundConfiguration().simulatedOwnRights();
    }
}
