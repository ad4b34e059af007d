package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.List;

/** Whether a rule is for the host that is visited. */
class IsAnyRuleForTheHost implements Check {
    @Override
    public Answer ask(Case here) {
        Visit visit = Visit.of(here);
        if (!visit.told()) return Answer.yes(Words.say("ingress.no-visit"));
        List<Door> doors = Doors.of(here);
        if (doors.stream().anyMatch(door -> door.takesHost(visit.host())))
            return Answer.yes(Words.say("ingress.seen.takes", "what", visit.host()));
        return Answer.blame(doors.stream().map(door -> mismatch(door, visit)).toList());
    }

    private static Blame mismatch(Door door, Visit visit) {
        return Blame.on(
                        RootCause.INGRESS_HOST_MISMATCH,
                        door.object(),
                        door.isRoute() ? "spec.hostnames" : "spec.rules[0].host")
                .with("host", visit.host())
                .with("hosts", door.hosts())
                .seen(Words.say("ingress.seen.hosts", "name", door.object().name(), "hosts", door.hosts()));
    }
}
