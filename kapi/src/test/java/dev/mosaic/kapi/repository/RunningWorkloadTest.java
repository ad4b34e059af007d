package dev.mosaic.kapi.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunningWorkloadTest {
    private static final String STATED = "https://git.example.org/o/cart";
    private static final RunningCommit SHIPPED = new RunningCommit(
            "web", new CommitSha("a".repeat(40)), "", "", null, "https://git.example.org/o/shipped", null, "");

    @Test
    void whatPeopleStateAndWhatAShipNotedIsHandedOn() {
        assertThat(RunningWorkload.of(cart(List.of(SHIPPED), Map.of("a8r.io/repository", STATED)), Map.of())
                        .annotations())
                .containsOnly(
                        Map.entry("a8r.io/repository", STATED),
                        Map.entry("web.mosaic.dev/repository", "https://git.example.org/o/shipped"));
    }

    @Test
    void whereNobodyStatesAnythingNothingIsHandedOn() {
        assertThat(RunningWorkload.of(cart(List.of(), Map.of()), Map.of()).annotations())
                .isEmpty();
    }

    private static Workload cart(List<RunningCommit> commits, Map<String, String> stated) {
        return new Workload(
                new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart"),
                Health.of(HealthWord.RUNNING),
                1,
                1,
                0,
                List.of(new Container("web", "cart:1")),
                commits,
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                stated,
                Instant.EPOCH);
    }
}
