package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.AccessContract;
import org.junit.jupiter.api.Test;

class SimulatedAccessTest extends AccessContract {

    @Override
    protected Access access() {
        return new SimulatedAccess("s3cret");
    }

    @Override
    protected String token() {
        return "s3cret";
    }

    @Override
    protected String name() {
        return "you (playground)";
    }

    @Override
    protected Right held() {
        return new Right("patch", "apps", "deployments", "shop", "cart");
    }

    @Test
    void withoutASecretThePlaygroundDoesNotStart() {
        assertThatThrownBy(() -> new SimulatedAccess(" ")).hasMessageContaining("mosaic.local.secret");
    }
}
