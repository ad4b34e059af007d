package dev.mosaic.kapi.cluster.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.EvidenceContract;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedEvidenceTest extends EvidenceContract {
    private static final String STATE = """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: apps/v1, kind: Deployment, metadata: {name: seen}, spec: {}}
            - {apiVersion: v1, kind: Pod, metadata: {name: seen-1, labels: {app: seen}}}
            - {apiVersion: v1, kind: Pod, metadata: {name: other, labels: {app: other}}}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: login}
            stringData: {password: hunter2}
            """;
    private static final String ABOUT = """
            now: 2026-01-01T00:00:00Z
            missing: [resourcequotas]
            may:
            - {account: 'system:serviceaccount:default:app', verb: list, resource: pods, namespace: default, allowed: false}
            """;

    @Override
    protected EvidenceView view() {
        return RecordedEvidence.of(Map.of("state.yaml", STATE, "recording.yaml", ABOUT, "logs/p/c.log", "one\ntwo\n"));
    }

    @Override
    protected WorkloadId seen() {
        return id("default");
    }

    @Test
    void ofASecretOnlyTheNamesOfKeysAreKept() {
        assertThat(view().get(EvidenceKind.SECRET, "default", "login").toString())
                .contains("password")
                .doesNotContain("hunter2");
    }

    @Test
    void whatCouldNotBeReadIsRefused_ratherThanAbsent() {
        assertThat(view().list(EvidenceKind.QUOTA, "default", Map.of())).isInstanceOf(Sighting.Refused.class);
        assertThat(view().list(EvidenceKind.LIMIT_RANGE, "default", Map.of()))
                .isEqualTo(new Sighting.Found<>(List.of()));
    }

    @Test
    void theLastLinesOfALogAreRead() {
        assertThat(view().tail("default", "p", "c", false, 1)).isEqualTo(new Sighting.Found<>(List.of("two")));
        assertThat(view().tail("default", "p", "c", true, 1)).isEqualTo(new Sighting.Absent<>());
    }

    @Test
    void aRightThatNobodyWroteDownIsUnreadable() {
        Right list = new Right("list", "", "pods", "default", "");
        assertThat(view().may("system:serviceaccount:default:app", list)).isEqualTo(new Sighting.Found<>(false));
        assertThat(view().may("system:serviceaccount:default:other", list)).isInstanceOf(Sighting.Unreadable.class);
    }

    @Test
    void aFileThatIsNoYamlIsRefusedByItsName() {
        assertThatThrownBy(() -> RecordedEvidence.of(Map.of("bad.yaml", "a: [")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bad.yaml");
    }
}
