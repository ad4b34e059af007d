package dev.mosaic.frontend.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeDiagnoses;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void whatTheClusterWroteIsNoMarkupInTheReport() {
        String report = Report.of(run(Complaint.of(FakeCluster.CHECKOUT)));
        assertThat(report)
                .contains("# Why? ", "`app-exits-with-error`", "    kubectl -n shop get pods", "17 restarts")
                .contains("&lt;img src=x onerror=alert(1)>")
                .doesNotContain("<img");
    }

    @Test
    void aRunThatHasNotEndedConcludesNothing() {
        assertThat(Report.of(Run.of(Complaint.of(FakeCluster.CART)))).doesNotContain("What was found");
    }

    private static Run run(Complaint complaint) {
        Run run = Run.of(complaint);
        for (DiagnosisEvent event : new FakeDiagnoses().diagnose(complaint).toIterable()) {
            if (event instanceof DiagnosisEvent.Checked step) run = run.with(step, Trees.none());
            if (event instanceof DiagnosisEvent.Concluded end) run = run.with(end);
        }
        return run;
    }
}
