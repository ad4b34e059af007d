package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Evidence} promises. */
public abstract class EvidenceContract {

    /** A view on a namespace that holds the deployment {@code seen} with one pod, running or about to. */
    protected abstract EvidenceView view();

    protected abstract WorkloadId seen();

    @Test
    public void anObjectIsReadWhole() {
        Sighting<Map<String, Object>> answer = view().get(EvidenceKind.DEPLOYMENT, seen().namespace(), "seen");
        assertThat(answer).isInstanceOf(Sighting.Found.class);
        assertThat(((Sighting.Found<Map<String, Object>>) answer).value())
                .containsEntry("kind", "Deployment")
                .containsKeys("metadata", "spec");
    }

    @Test
    public void anObjectThatIsNotThereIsAbsent_whichIsNoFailure() {
        assertThat(view().get(EvidenceKind.DEPLOYMENT, seen().namespace(), "nobody-made-it"))
                .isEqualTo(new Sighting.Absent<>());
        assertThat(view().get(EvidenceKind.SERVICE, seen().namespace(), "nobody-made-it"))
                .isEqualTo(new Sighting.Absent<>());
    }

    @Test
    public void podsAreListedByLabels_andOthersAreLeftOut() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(pods(Map.of("app", "seen"))).hasSize(1));
        assertThat(pods(Map.of("app", "nobody"))).isEmpty();
    }

    @Test
    public void aLogThatNobodyWroteIsAbsent() {
        assertThat(view().tail(seen().namespace(), "nobody", "main", false, 10)).isNotInstanceOf(Sighting.Found.class);
    }

    private List<Map<String, Object>> pods(Map<String, String> labels) {
        Sighting<List<Map<String, Object>>> answer = view().list(EvidenceKind.POD, seen().namespace(), labels);
        assertThat(answer).isInstanceOf(Sighting.Found.class);
        return ((Sighting.Found<List<Map<String, Object>>>) answer).value();
    }

    /** The deployment's id in this namespace. */
    protected static WorkloadId id(String namespace) {
        return new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, "seen");
    }
}
