package dev.mosaic.kapi.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.state.InMemoryStateStore;
import org.junit.jupiter.api.Test;

class SkipsTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final WorkloadId SAME_NAME = new WorkloadId("shop-eu", WorkloadKind.DEPLOYMENT, "cart");
    private final Skips skips = new Skips(new InMemoryStateStore());

    @Test
    void whatIsSkippedStaysSoUntilItIsTakenInAgain() {
        skips.add(CART);
        skips.add(CART);
        assertThat(skips.all()).containsExactly(CART.toString());
        skips.remove(CART);
        assertThat(skips.all()).isEmpty();
    }

    @Test
    void theSameNameElsewhereIsNotSkipped() {
        skips.add(CART);
        skips.remove(SAME_NAME);
        assertThat(skips.all()).containsExactly(CART.toString());
    }
}
