package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;

/** Zero wanted is a fault where somebody expects pods; by design it is none. */
class ArePodsWanted implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        if (subject.wanted() > 0) return Answer.yes(Words.say("pods.seen.wanted", "wanted", subject.wanted()));
        return Answer.blame(Blame.on(RootCause.SCALED_TO_ZERO, subject.workload(), "spec.replicas")
                .seen(Words.say("pods.seen.wanted", "wanted", 0)));
    }
}
