package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the services it leads to exist, for this visit or for all. */
class DoesItsBackendExist implements Check {
    @Override
    public Answer ask(Case here) {
        List<Blame> blames = new ArrayList<>();
        for (Door door : Doors.of(here))
            for (Rule rule : door.reached(Visit.of(here)))
                if (!rule.service().isEmpty() && service(here, rule).isEmpty()) blames.add(missing(here, door, rule));
        return Answer.noneOf(blames, Words.say("ingress.seen.backends"));
    }

    static Optional<Thing> service(Case here, Rule rule) {
        return here.find(EvidenceKind.SERVICE, rule.namespace(), rule.service());
    }

    private static Blame missing(Case here, Door door, Rule rule) {
        String services = here.list(EvidenceKind.SERVICE, rule.namespace()).stream()
                .map(Thing::name)
                .sorted()
                .limit(5)
                .collect(Collectors.joining(", "));
        return Blame.on(RootCause.INGRESS_BACKEND_MISSING, door.object(), rule.field() + ".name")
                .with("service", rule.service())
                .with("services", services)
                .seen(Words.say("ingress.seen.no-service", "service", rule.service(), "services", services));
    }
}
