package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PodOwnersTest {
    private static final Health FINE = Health.of(HealthWord.RUNNING);
    private final FakeWorkloads workloads = new FakeWorkloads();
    private final PodOwners owners = new PodOwners(put("shop", "cart", "cart-6b9f4d7c58-x2k9p"), workloads);

    @Test
    void aPodOfItsOwnIsKnownWithoutLookingAround() {
        assertThat(owners.of("cart-6b9f4d7c58-x2k9p")).contains(Details.CART);
        assertThat(workloads.gathered()).isZero();
    }

    @Test
    void manyForeignPodsCostOneLookAround() {
        WorkloadId checkout = put("shop", "checkout", "checkout-7c58d6b9f4-k9px2", "checkout-7c58d6b9f4-px2k9")
                .workload()
                .id();

        assertThat(owners.of("checkout-7c58d6b9f4-k9px2")).contains(checkout);
        assertThat(owners.of("checkout-7c58d6b9f4-px2k9")).contains(checkout);
        assertThat(workloads.gathered()).isOne();
    }

    @Test
    void aPodIsNobodysByItsNameAlone() {
        put("shop", "checkout", "checkout-7c58d6b9f4-k9px2");

        assertThat(owners.of("checkout-7c58d6b9f4-zzzzz")).isEmpty();
        assertThat(owners.of("hand-made")).isEmpty();
    }

    @Test
    void anotherNamespaceIsNoNeighbour() {
        put("other", "checkout", "checkout-7c58d6b9f4-k9px2");

        assertThat(owners.of("checkout-7c58d6b9f4-k9px2")).isEmpty();
    }

    private WorkloadDetail put(String namespace, String name, String... pods) {
        Workload workload = new Workload(
                new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name),
                FINE,
                1,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        List<Pod> named = Stream.of(pods)
                .map(pod -> new Pod(pod, FINE, true, true, 0, "node", "", List.of(), Instant.EPOCH))
                .toList();
        WorkloadDetail detail = new WorkloadDetail(workload, Details.complete(1), named, List.of());
        workloads.put(detail);
        return detail;
    }
}
