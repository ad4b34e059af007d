package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;

/** Whether as many pods exist as are wanted of the newest revision now. */
class AreAllPodsMade implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        int wanted = wanted(subject);
        long made = subject.pods().stream()
                .filter(pod -> !Ran.over(pod))
                .filter(pod -> !subject.kind().equals("Deployment") || isOfNewest(subject, pod))
                .count();
        Sentence seen = Words.say("pods.seen.made", "made", made, "wanted", wanted);
        return made >= wanted ? Answer.yes(seen) : Answer.no(seen);
    }

    private static boolean isOfNewest(Subject subject, Thing pod) {
        return subject.newest().map(set -> set.uid().equals(pod.owner())).orElse(true);
    }

    /** A Deployment hands its number on to its revision bit by bit while it rolls. */
    private static int wanted(Subject subject) {
        if (!subject.kind().equals("Deployment")) return subject.wanted();
        return subject.newest()
                .map(set -> set.number(subject.wanted(), "spec", "replicas"))
                .orElse(subject.wanted());
    }
}
