package dev.mosaic.kapi.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree.Edge;
import dev.mosaic.contract.diagnosis.Unknown;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A suite is right about each recorded case, and some case takes each edge of its tree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SuiteCases {
    private final Set<Edge> taken = ConcurrentHashMap.newKeySet();

    protected abstract Inquiry inquiry();

    /** The suites that are asked beside it, because it judges by what they found. */
    protected List<Suite> before() {
        return List.of();
    }

    @TestFactory
    Stream<DynamicTest> recorded() {
        return RecordedCase.of(inquiry().suite()).map(each -> DynamicTest.dynamicTest(each.name(), () -> judge(each)));
    }

    private void judge(RecordedCase each) {
        List<DiagnosisEvent> events = each.run(inquiry(), before());
        events.stream()
                .filter(Checked.class::isInstance)
                .map(Checked.class::cast)
                .forEach(checked ->
                        checked.next().forEach(to -> taken.add(new Edge(checked.id(), checked.outcome(), to))));
        Concluded end = (Concluded) events.getLast();
        Thing about = each.about();
        assertThat(end.verdicts().stream().map(Verdict::rootCause).map(RootCause::id))
                .as(() -> String.valueOf(end))
                .containsExactlyElementsOf(about.texts("expect"));
        assertThat(end.unknown().stream().map(Unknown::check).sorted())
                .as(() -> String.valueOf(end))
                .containsExactlyElementsOf(
                        about.texts("unknown").stream().sorted().toList());
        if (about.has("culprit"))
            assertThat(culprit(end.verdicts().getFirst())).matches(written -> isMeant(written, about.text("culprit")));
        if (about.has("mention")) assertThat(end.verdicts().toString()).contains(about.texts("mention"));
    }

    /** The object exactly, and a part of the field's path. */
    private static boolean isMeant(String culprit, String expected) {
        String[] parts = expected.split(" ", 2);
        return culprit.startsWith(parts[0]) && (parts.length == 1 || culprit.contains(parts[1]));
    }

    private static String culprit(Verdict verdict) {
        String object = verdict.culprit().kind() + "/" + verdict.culprit().name();
        return (object + " " + verdict.culprit().field()).strip();
    }

    /** CANNOT_TELL comes of missing rights and time, which one case of a suite stands for. */
    @AfterAll
    void eachEdgeOfTheTreeWasTaken() {
        assertThat(new Tree(inquiry()).edges()).allMatch(taken::contains, "was taken by some case");
    }
}
