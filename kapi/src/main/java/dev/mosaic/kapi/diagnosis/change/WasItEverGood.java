package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;

/** Whether there is anything to go back to. Where a cause is known already, that there is nothing adds none. */
class WasItEverGood implements Check {
    @Override
    public Answer ask(Case here) {
        State state = State.of(here);
        if (state.lastGood().isPresent())
            return Answer.yes(Words.say(
                    "change.seen.good-before",
                    "revision",
                    state.lastGood().map(Subject::revision).orElse(0)));
        if (!state.ails() || !state.neverStood()) return Answer.yes(Words.say("change.seen.stood"));
        if (!here.soFar().isEmpty()) return Answer.no(Words.say("change.seen.only-one"));
        return Answer.blame(Blame.on(RootCause.NEVER_WAS_GOOD, state.subject().workload(), "spec.template")
                .seen(Words.say("change.seen.only-one")));
    }
}
