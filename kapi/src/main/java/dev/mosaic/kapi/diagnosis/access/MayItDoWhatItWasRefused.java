package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether its account may by now do what its log says it was refused; if not, which role or binding is at fault. */
class MayItDoWhatItWasRefused implements Check {
    @Override
    public Duration deadline() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Answer ask(Case here) {
        Logs logs = Logs.of(here);
        if (logs.refusals().isEmpty()) return Answer.yes(Words.say("access.seen.never-refused"));
        List<Blame> blames = new ArrayList<>();
        for (Refused refused : logs.refusals())
            if (!here.may(refused.user(), refused.right()))
                blames.add(new Grants(here, logs.account(), refused).blame());
        return Answer.noneOf(
                blames,
                Words.say("access.seen.may-by-now", "account", logs.account().user()));
    }
}
