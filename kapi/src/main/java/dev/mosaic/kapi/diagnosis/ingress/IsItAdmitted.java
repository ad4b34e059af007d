package dev.mosaic.kapi.diagnosis.ingress;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a controller has taken it up: then an Ingress has an address, and a route is accepted by its Gateway. */
class IsItAdmitted implements Check {
    @Override
    public Answer ask(Case here) {
        List<Blame> blames = Doors.of(here).stream()
                .flatMap(door -> door.isRoute() ? ofRoute(here, door.object()) : ofIngress(here, door.object()))
                .toList();
        return Answer.noneOf(blames, Words.say("ingress.seen.admitted"));
    }

    static boolean hasAddress(Thing ingress) {
        return !ingress.list("status", "loadBalancer", "ingress").isEmpty();
    }

    private static Stream<Blame> ofIngress(Case here, Thing ingress) {
        if (hasAddress(ingress)) return Stream.of();
        String name = ingress.text("spec", "ingressClassName");
        String controller = name.isEmpty()
                ? "the default class"
                : here.get(EvidenceKind.INGRESS_CLASS, "", name).text("spec", "controller");
        return Stream.of(Blame.on(RootCause.INGRESS_NOT_ADMITTED, ingress, "status.loadBalancer")
                .with("controller", controller)
                .seen(Words.say("ingress.seen.no-address", "controller", controller)));
    }

    private static Stream<Blame> ofRoute(Case here, Thing route) {
        boolean gone = new GatewayRoutes(here).gateways(route).anyMatch(Optional::isEmpty);
        List<Thing> parents = route.list("status", "parents");
        Optional<Thing> refusal = parents.stream()
                .flatMap(parent -> parent.list("conditions").stream())
                .filter(condition -> condition.text("type").equals("Accepted")
                        && condition.text("status").equals("False"))
                .findFirst();
        if (!gone && !parents.isEmpty() && refusal.isEmpty()) return Stream.of();
        String controller = route.list("spec", "parentRefs").stream()
                .map(parent -> "Gateway " + parent.text("name"))
                .collect(Collectors.joining(", "));
        Blame blame = Blame.on(RootCause.INGRESS_NOT_ADMITTED, route, "spec.parentRefs")
                .with("controller", controller);
        return Stream.of(
                refusal.isPresent()
                        ? blame.seen(Words.say(
                                "ingress.seen.refused", "message", refusal.get().text("message")))
                        : blame.seen(Words.say(
                                gone ? "ingress.seen.no-gateway" : "ingress.seen.no-address",
                                "controller",
                                controller)));
    }
}
