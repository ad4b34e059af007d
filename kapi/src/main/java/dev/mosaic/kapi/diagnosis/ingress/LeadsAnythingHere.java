package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Whether any Ingress or route leads to the workload or is for the host that is visited. */
class LeadsAnythingHere implements Check {
    @Override
    public Answer ask(Case here) {
        List<Door> doors = Doors.of(here);
        String names = doors.stream().map(door -> door.object().name()).collect(Collectors.joining(", "));
        return doors.isEmpty()
                ? Answer.cannotTell(Words.say("ingress.no-way-in"))
                : Answer.yes(Words.say("ingress.seen.doors", "names", names));
    }
}
