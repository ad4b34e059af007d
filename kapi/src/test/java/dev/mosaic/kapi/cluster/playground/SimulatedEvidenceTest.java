package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.EvidenceContract;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatedEvidenceTest extends EvidenceContract {
    private final SimulatedTestCluster cluster = new SimulatedTestCluster();

    @BeforeEach
    void create() {
        cluster.create(WorkloadKind.DEPLOYMENT, "seen", 1);
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    @Test
    void whatThePlaygroundDoesNotSimulateCannotBeRead_ratherThanBeingAbsent() {
        assertThat(view().list(EvidenceKind.QUOTA, "test", Map.of())).isInstanceOf(Sighting.Unreadable.class);
    }

    @Override
    protected EvidenceView view() {
        return cluster.evidence();
    }

    @Override
    protected WorkloadId seen() {
        return id("test");
    }
}
