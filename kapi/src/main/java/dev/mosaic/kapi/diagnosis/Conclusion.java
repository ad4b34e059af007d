package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Unknown;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.kapi.diagnosis.Walk.Asked;
import java.util.List;
import java.util.Objects;

/** What follows from all answers: the verdicts, ranked, and what stays unknown. An unknown never becomes a verdict. */
record Conclusion(List<Verdict> verdicts, List<Unknown> unknown) {

    static Conclusion of(Complaint complaint, List<Asked> answers) {
        List<Verdict> found = verdicts(answers);
        List<Unknown> unknown = answers.stream()
                .filter(asked -> asked.answer().outcome() == Outcome.CANNOT_TELL)
                .map(asked -> new Unknown(
                        asked.id(), Objects.requireNonNull(asked.answer().because()), asked.role()))
                .toList();
        boolean unexplained = answers.stream()
                .anyMatch(asked -> asked.answer().outcome() == Outcome.NO
                        && asked.answer().blames().isEmpty());
        if (!found.isEmpty()) return new Conclusion(Ranking.of(found), unknown);
        if (answers.isEmpty())
            return new Conclusion(List.of(), List.of(new Unknown("", Words.say("engine.unasked-suites"), "")));
        if (!unknown.isEmpty()) return new Conclusion(List.of(), unknown);
        return unexplained
                ? new Conclusion(List.of(), unexplained(answers))
                : new Conclusion(List.of(nothing(complaint)), List.of());
    }

    static List<Verdict> verdicts(List<Asked> answers) {
        return answers.stream()
                .flatMap(asked -> asked.answer().blames().stream())
                .map(Blame::verdict)
                .toList();
    }

    /** Something is not as it should be, and no question explains it. */
    private static List<Unknown> unexplained(List<Asked> answers) {
        return answers.stream()
                .filter(asked -> asked.answer().outcome() == Outcome.NO)
                .map(asked -> new Unknown(asked.id(), Words.say("engine.unexplained"), ""))
                .toList();
    }

    private static Verdict nothing(Complaint complaint) {
        Blame blame = Blame.on(
                RootCause.NOTHING_WRONG,
                complaint.workload().kind().title(),
                complaint.workload().namespace(),
                complaint.workload().name(),
                "");
        return blame.seen(Words.say("engine.all-as-it-should-be")).verdict();
    }
}
