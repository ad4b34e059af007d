package dev.mosaic.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FailedScheduling   | 0/3 nodes are available: 3 Insufficient memory. | FAILED_SCHEDULING
            BackOff            | Back-off pulling image "shop/cart:9" | BACK_OFF_PULLING
            BackOff            | Back-off restarting failed container cart in pod cart-1 | BACK_OFF_RESTARTING
            ErrImagePull       | failed to authorize: 401 Unauthorized | ERR_IMAGE_PULL_UNAUTHORIZED
            ErrImagePull       | manifest unknown: manifest unknown | ERR_IMAGE_PULL_MISSING
            ErrImagePull       | dial tcp: i/o timeout | ERR_IMAGE_PULL
            Failed             | Failed to pull image "x": not found | FAILED_PULL
            Failed             | Error: failed to create containerd task | FAILED_START
            Unhealthy          | Readiness probe failed: HTTP probe failed with statuscode: 503 | UNHEALTHY_READINESS
            Unhealthy          | Liveness probe failed: dial tcp 10.0.0.1:80: connection refused | UNHEALTHY_LIVENESS
            Unhealthy          | Startup probe failed: timeout | UNHEALTHY_STARTUP
            Unhealthy          | container cart runs but is not ready | UNHEALTHY
            Killing            | Container cart failed liveness probe, will be restarted | KILLING_PROBE
            Killing            | Stopping container cart | KILLING
            Error              | exit code 126 | ERROR_126
            Error              | Error, exit code 127 | ERROR_127
            Error              | exit code 137: | ERROR_137
            Error              | exit code 139 | ERROR_139
            Error              | exit code 143 | ERROR_143
            Error              | exit code 1379 | ERROR
            Error              | exit code 1 | ERROR
            FailedCreate       | pods "cart-x" is forbidden: exceeded quota: pods, requested: pods=1 | FAILED_CREATE_QUOTA
            FailedCreate       | pods "cart-x" is forbidden: violates PodSecurity "restricted:latest" | FAILED_CREATE_POD_SECURITY
            FailedCreate       | pods "x" is forbidden: error looking up service account shop/cart | FAILED_CREATE_ACCOUNT
            FailedCreate       | admission webhook "x" denied the request: no | FAILED_CREATE_FORBIDDEN
            FailedCreate       | etcdserver: request timed out | FAILED_CREATE
            """)
    void theFirstRowThatFitsReasonAndMessageWins(String reason, String message, Meaning row) {
        assertThat(Meaning.of(reason, message)).contains(row);
    }

    @Test
    void whatTheTableDoesNotHoldIsNotExplained() {
        assertThat(Meaning.of("FluxCapacitorEmpty", "1.21 gigawatts are missing"))
                .isEmpty();
        assertThat(Meaning.of("", "")).isEmpty();
    }

    @Test
    void aCrashLoopTellsWhatEndedTheContainerToo() {
        Health loop = new Health(
                HealthWord.FAILING, "CrashLoopBackOff", "last exit: OOMKilled, exit code 137. back-off 10s restarting");
        assertThat(Meaning.of(loop)).containsExactly(Meaning.CRASH_LOOP_BACK_OFF, Meaning.OOM_KILLED);
    }

    @Test
    void aCrashLoopThatDoesNotTellItsLastExitHasOneMeaning() {
        Health loop = new Health(HealthWord.FAILING, "CrashLoopBackOff", "back-off 10s: exit code 137");
        assertThat(Meaning.of(loop)).containsExactly(Meaning.CRASH_LOOP_BACK_OFF);
    }
}
