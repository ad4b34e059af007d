package dev.mosaic.e2e.faults;

import java.util.ArrayList;
import java.util.List;

/** Holds what was claimed against what is so. */
record Judge(FaultCase judged) {
    Judgement of(Diagnosis told) {
        List<Verdict> strangers =
                told.verdicts().stream().filter(this::wrongClaim).toList();
        if (!strangers.isEmpty()) return new Judgement(Outcome.WRONG_CLAIM, "claims " + strangers);
        List<String> missed = missed(told.verdicts());
        if (missed.isEmpty()) return new Judgement(Outcome.RIGHT, "");
        return told.verdicts().isEmpty() && !told.unknown().isEmpty()
                ? new Judgement(Outcome.CANNOT_TELL, told.unknown().toString())
                : new Judgement(Outcome.MISSED, String.join("; ", missed));
    }

    private boolean wrongClaim(Verdict verdict) {
        return judged.healthy() ? verdict.claimsAFault() : !judged.allows(verdict);
    }

    private List<String> missed(List<Verdict> verdicts) {
        List<String> missed = new ArrayList<>();
        for (Expected wanted : judged.expected()) {
            if (verdicts.stream().noneMatch(verdict -> wanted.lacking(verdict).isEmpty())) {
                missed.add("no " + wanted.rootCauses() + ": "
                        + verdicts.stream().map(wanted::lacking).toList());
            }
        }
        if (missed.isEmpty() && !judged.expected().isEmpty() && second(verdicts.getFirst())) {
            missed.add("first comes " + verdicts.getFirst().rootCause());
        }
        return missed;
    }

    /** What is merely allowed does not come first. */
    private boolean second(Verdict first) {
        return judged.expected().stream()
                .noneMatch(wanted -> wanted.rootCauses().contains(first.rootCause()));
    }

    record Judgement(Outcome outcome, String why) {}
}
