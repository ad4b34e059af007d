package dev.mosaic.kapi.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.diagnosis.Asker;
import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Recordings;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * States of the corpus as a real cluster showed them are judged as on it. Nobody can be asked from inside a recording, so what takes a
 * probe cannot be told; but then nothing else may be claimed.
 */
class RecordedFaultsTest {

    @TestFactory
    Stream<DynamicTest> nothingIsClaimedOfARecordedStateThatIsNotSo() {
        return FaultFolder.all().stream()
                .filter(FaultFolder::recorded)
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> judge(each)));
    }

    @Test
    void manyWereRecorded() {
        assertThat(FaultFolder.all()).filteredOn(FaultFolder::recorded).hasSizeGreaterThan(20);
    }

    private static void judge(FaultFolder each) {
        Concluded end = diagnosed(each);
        List<String> claims =
                end.verdicts().stream().map(verdict -> verdict.rootCause().id()).toList();
        if (each.about().is("healthy")) {
            assertThat(claims).isSubsetOf(RootCause.NOTHING_WRONG.id());
            return;
        }
        assertThat(claims).as(() -> String.valueOf(end)).isSubsetOf(each.allowed());
        if (!each.about().text("suite").equals("network")) {
            assertThat(claims).as(() -> String.valueOf(end)).isNotEmpty();
            assertThat(each.firstOnes()).contains(claims.getFirst());
        }
    }

    private static Concluded diagnosed(FaultFolder each) {
        List<DiagnosisEvent> events = new ArrayList<>();
        Map<String, String> files = each.files();
        try (AnnotationConfigApplicationContext room =
                        new AnnotationConfigApplicationContext("dev.mosaic.kapi.cluster.recorded");
                EvidenceView view = room.getBean(Recordings.class).read(files)) {
            new Diagnosis(Guide.inquiries(), complaint(each), "you", events::add).run(view, RecordedAnswers.of(files));
        }
        return (Concluded) events.getLast();
    }

    private static Complaint complaint(FaultFolder each) {
        Thing question = each.about().at("question");
        return new Complaint(
                workload(question.at("workload"), FaultFolder.namespace(each.folder())),
                question.text("service"),
                question.number(0, "port"),
                asker(question, FaultFolder.namespace(each.folder())),
                question.text("url"),
                question.texts("suites").stream()
                        .map(suite -> Suite.valueOf(suite.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static Asker asker(Thing question, String here) {
        if (!question.has("caller")) return null;
        WorkloadId caller = workload(question.at("caller", "workload"), here);
        String namespace =
                question.at("caller").has("namespace") ? question.at("caller").text("namespace") : here;
        return new Asker(namespace, new Asker.Named(caller.kind(), caller.name()), null);
    }

    private static WorkloadId workload(Thing named, String here) {
        WorkloadKind kind = WorkloadKind.valueOf(named.text("kind").toUpperCase(Locale.ROOT));
        return new WorkloadId(named.has("namespace") ? named.text("namespace") : here, kind, named.text("name"));
    }
}
