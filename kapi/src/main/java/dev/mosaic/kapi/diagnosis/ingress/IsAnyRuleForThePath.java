package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.List;

/** Whether a rule for this host is for the path that is visited. */
class IsAnyRuleForThePath implements Check {
    @Override
    public Answer ask(Case here) {
        Visit visit = Visit.of(here);
        if (!visit.told()) return Answer.yes(Words.say("ingress.no-visit"));
        List<Door> doors = Doors.of(here);
        if (doors.stream().anyMatch(door -> !door.reached(visit).isEmpty()))
            return Answer.yes(Words.say("ingress.seen.takes", "what", visit.path()));
        return Answer.blame(doors.stream().map(door -> mismatch(door, visit)).toList());
    }

    private static Blame mismatch(Door door, Visit visit) {
        return Blame.on(
                        RootCause.INGRESS_PATH_MISMATCH,
                        door.object(),
                        door.isRoute() ? "spec.rules[0].matches.path" : "spec.rules[0].http.paths[0].path")
                .with("path", visit.path())
                .with("paths", door.paths())
                .seen(Words.say("ingress.seen.paths", "name", door.object().name(), "paths", door.paths()));
    }
}
