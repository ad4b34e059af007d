package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;

/** Whether as many pods exist as are wanted. */
class AreAllPodsMade implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        int made = subject.pods().size();
        return made >= subject.wanted()
                ? Answer.yes(Words.say("pods.seen.made", "made", made, "wanted", subject.wanted()))
                : Answer.no(Words.say("pods.seen.made", "made", made, "wanted", subject.wanted()));
    }
}
