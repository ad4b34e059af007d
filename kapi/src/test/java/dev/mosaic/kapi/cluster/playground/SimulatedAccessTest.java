package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SimulatedAccessTest {

    @Test
    void whoKnowsTheSecretIsYou() {
        assertThat(new SimulatedAccess("s3cret").caller("s3cret").name()).isEqualTo("you (playground)");
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotSignedIn() {
        assertThatThrownBy(() -> new SimulatedAccess("s3cret").caller("other")).hasMessageContaining("NOT_SIGNED_IN");
    }

    @Test
    void withoutASecretThePlaygroundDoesNotStart() {
        assertThatThrownBy(() -> new SimulatedAccess(" ")).hasMessageContaining("mosaic.local.secret");
    }
}
