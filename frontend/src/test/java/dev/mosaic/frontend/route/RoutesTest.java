package dev.mosaic.frontend.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @Test
    void aWorkloadHasAStableAddress() {
        assertThat(Routes.workload(new WorkloadId("shop", WorkloadKind.STATEFULSET, "db"), "pods"))
                .isEqualTo("workloads/shop/statefulset/db/pods");
    }

    @Test
    void theLoginLeadsOnToAPageOfOurs() {
        assertThat(Routes.after("workloads/shop/deployment/cart")).isEqualTo("workloads/shop/deployment/cart");
        assertThat(Routes.after("workloads?workspace=My+team&q=cart")).isEqualTo("workloads?workspace=My+team&q=cart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\\evil",
                "a?b#c",
                "a?b/c",
                "?a",
                ""
            })
    void theLoginNeverLeadsElsewhere(String next) {
        assertThat(Routes.after(next)).isEqualTo(Routes.HOME);
    }
}
