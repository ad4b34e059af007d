package dev.mosaic.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Map<String, Object> SELECTOR = Map.of(
            "rootCause", "service-selector-mismatch",
            "culprit", Map.of("kind", "Service", "name", "shop", "field", "selector"),
            "mustMention", List.of("shopp"));

    @Test
    void aVerdictThatNamesCauseObjectFieldAndWordsIsRight() {
        assertThat(judge(Map.of("expect", List.of(SELECTOR)), found("/spec/selector/app", "selects app=shopp")))
                .isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aVerdictThatDoesNotNameTheThingIsNotRight() {
        assertThat(judge(Map.of("expect", List.of(SELECTOR)), found("spec.selector", "selects nothing")))
                .isEqualTo(Outcome.MISSED);
        assertThat(judge(Map.of("expect", List.of(SELECTOR)), found("spec.ports[0]", "shopp")))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void aClaimBesideTheRightOneIsAWrongClaim() {
        var both = List.of(found("spec.selector", "shopp"), verdict("app-slow", "", ""));
        assertThat(judge(Map.of("expect", List.of(SELECTOR)), both)).isEqualTo(Outcome.WRONG_CLAIM);
        assertThat(judge(Map.of("expect", List.of(SELECTOR), "also", List.of("app-slow")), both))
                .isEqualTo(Outcome.RIGHT);
    }

    @Test
    void whatIsMerelyAllowedDoesNotComeFirst() {
        var turned = List.of(verdict("app-slow", "", ""), found("spec.selector", "shopp"));
        assertThat(judge(Map.of("expect", List.of(SELECTOR), "also", List.of("app-slow")), turned))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void ofAHealthyCaseNothingMayBeClaimed() {
        Map<String, Object> healthy = Map.of("healthy", true);
        assertThat(judge(healthy, List.of(verdict("nothing-wrong", "", "")))).isEqualTo(Outcome.RIGHT);
        assertThat(judge(healthy, List.of())).isEqualTo(Outcome.RIGHT);
        assertThat(judge(healthy, List.of(verdict("app-slow", "", "")))).isEqualTo(Outcome.WRONG_CLAIM);
    }

    @Test
    void whoCallsAFaultyThingHealthyMakesAWrongClaim() {
        assertThat(judge(Map.of("expect", List.of(SELECTOR)), List.of(verdict("nothing-wrong", "", ""))))
                .isEqualTo(Outcome.WRONG_CLAIM);
    }

    @Test
    void whoSaysWhatIsMissingCannotTellAndWhoSaysNothingMissedIt() {
        FaultCase faulty = read(Map.of("expect", List.of(SELECTOR)));
        assertThat(new Judge(faulty)
                        .of(new Diagnosis(List.of(), List.of("may not list services"), 3, 1))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(new Judge(faulty)
                        .of(new Diagnosis(List.of(), List.of(), 3, 1))
                        .outcome())
                .isEqualTo(Outcome.MISSED);
    }

    private static Outcome judge(Map<String, Object> about, Verdict told) {
        return judge(about, List.of(told));
    }

    private static Outcome judge(Map<String, Object> about, List<Verdict> told) {
        return new Judge(read(about)).of(new Diagnosis(told, List.of(), 3, 1)).outcome();
    }

    private static FaultCase read(Map<String, Object> about) {
        Map<String, Object> whole = new java.util.HashMap<>(about);
        whole.putAll(Map.of("title", "A case", "suite", "network", "question", Map.of()));
        return FaultCase.of(Path.of("a-case"), Reading.of("a-case", whole));
    }

    private static Verdict found(String field, String evidence) {
        return verdict("service-selector-mismatch", field, evidence);
    }

    private static Verdict verdict(String cause, String field, String evidence) {
        return Verdict.of(Reading.of(
                "verdict",
                Map.of(
                        "rootCause", cause,
                        "culprit", Map.of("kind", "Service", "name", "shop", "field", field),
                        "evidence", List.of(evidence))));
    }
}
