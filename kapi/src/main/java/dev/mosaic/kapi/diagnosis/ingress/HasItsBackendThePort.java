package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the services it leads to have the ports it names, by number or by name. */
class HasItsBackendThePort implements Check {
    @Override
    public Answer ask(Case here) {
        List<Blame> blames = new ArrayList<>();
        for (Door door : Doors.of(here))
            for (Rule rule : door.reached(Visit.of(here)))
                DoesItsBackendExist.service(here, rule)
                        .filter(service -> !offers(service, rule.port()))
                        .ifPresent(service -> blames.add(wrong(door, rule, service)));
        return Answer.noneOf(blames, Words.say("ingress.seen.ports"));
    }

    private static boolean offers(Thing service, String port) {
        return port.isEmpty()
                || service.list("spec", "ports").stream()
                        .anyMatch(each -> each.text("port").equals(port)
                                || each.text("name").equals(port));
    }

    private static Blame wrong(Door door, Rule rule, Thing service) {
        String ports = service.list("spec", "ports").stream()
                .map(port -> (port.text("name") + " " + port.text("port")).strip())
                .collect(Collectors.joining(", "));
        return Blame.on(RootCause.INGRESS_WRONG_PORT, door.object(), rule.field() + ".port")
                .with("service", rule.service())
                .with("port", rule.port())
                .with("ports", ports)
                .seen(Words.say("ingress.seen.offers", "service", rule.service(), "ports", ports))
                .seen(Words.say("ingress.seen.leads", "name", door.object().name(), "port", rule.port()))
                .fixedBy(fix(door, rule, service));
    }

    /** The only port there is. */
    private static @Nullable Fix fix(Door door, Rule rule, Thing service) {
        List<Thing> ports = service.list("spec", "ports");
        if (ports.size() != 1 || door.isRoute()) return null;
        Object only = Map.of("number", ports.getFirst().number(0, "port"));
        return Mending.replace(
                door.object(),
                only,
                (rule.field() + ".port").replaceAll("\\[(\\d+)]", ".$1").split("\\."));
    }
}
