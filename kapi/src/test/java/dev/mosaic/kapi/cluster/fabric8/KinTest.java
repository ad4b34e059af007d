package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTest {

    @ParameterizedTest
    @CsvSource({
        "DEPLOYMENT, Deployment, cart, true",
        "DEPLOYMENT, Deployment, cart-db, false",
        "DEPLOYMENT, ReplicaSet, cart-6b9f4d7c58, true",
        "DEPLOYMENT, ReplicaSet, cart-worker, false",
        "DEPLOYMENT, Pod, cart-6b9f4d7c58-x2k9p, true",
        "DEPLOYMENT, Pod, cart-db-0, false",
        "DEPLOYMENT, Pod, cart-db-x2k9p, false",
        "DEPLOYMENT, Pod, cart-db-6b9f4d7c58-x2k9p, false",
        "DEPLOYMENT, Service, cart, false",
        "STATEFULSET, Pod, cart-0, true",
        "STATEFULSET, Pod, cart-12, true",
        "STATEFULSET, Pod, cart-db-0, false",
        "DAEMONSET, Pod, cart-x2k9p, true",
        "DAEMONSET, Pod, cart-db-x2k9p, false"
    })
    void whatControllersNamedAfterItIsItsOwn(WorkloadKind owner, String kind, String name, boolean own) {
        assertThat(new Kin(new WorkloadId("shop", owner, "cart")).holds(kind, name))
                .isEqualTo(own);
    }
}
