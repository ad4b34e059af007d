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

/** Whether somebody is meant to serve it: its class, or the default one; of a route, the class of its Gateway. */
class DoesItsClassExist implements Check {
    private static final String BY_ANNOTATION = "kubernetes.io/ingress.class";
    private static final String DEFAULT = "ingressclass.kubernetes.io/is-default-class";

    @Override
    public Answer ask(Case here) {
        List<Blame> blames = Doors.of(here).stream()
                .flatMap(door -> door.isRoute() ? ofGateways(here, door.object()) : ofIngress(here, door.object()))
                .toList();
        return Answer.noneOf(blames, Words.say("ingress.seen.class"));
    }

    private static Stream<Blame> ofIngress(Case here, Thing ingress) {
        String name = ingress.text("spec", "ingressClassName");
        if (!name.isEmpty())
            return here.find(EvidenceKind.INGRESS_CLASS, "", name).isPresent()
                    ? Stream.of()
                    : Stream.of(missing(ingress, "spec.ingressClassName", name, EvidenceKind.INGRESS_CLASS));
        // an annotation needs no object, and a controller that has taken it needs no class at all
        if (ingress.map("metadata", "annotations").containsKey(BY_ANNOTATION) || IsItAdmitted.hasAddress(ingress))
            return Stream.of();
        List<Thing> classes = here.list(EvidenceKind.INGRESS_CLASS, "");
        boolean byDefault = classes.stream()
                .anyMatch(each -> each.text("metadata", "annotations", DEFAULT).equals("true"));
        return byDefault ? Stream.of() : Stream.of(without(ingress, classes));
    }

    private static Blame without(Thing ingress, List<Thing> classes) {
        String names = classes.stream().map(Thing::name).sorted().collect(Collectors.joining(", "));
        return Blame.on(RootCause.INGRESS_WITHOUT_CLASS, ingress, "spec.ingressClassName")
                .with("classes", names.isEmpty() ? "none" : names)
                .seen(Words.say("ingress.seen.classes", "classes", names.isEmpty() ? "none" : names));
    }

    private static Stream<Blame> ofGateways(Case here, Thing route) {
        return new GatewayRoutes(here)
                .gateways(route)
                .flatMap(Optional::stream)
                .filter(gateway -> here.find(EvidenceKind.GATEWAY_CLASS, "", gateway.text("spec", "gatewayClassName"))
                        .isEmpty())
                .map(gateway -> missing(
                        gateway,
                        "spec.gatewayClassName",
                        gateway.text("spec", "gatewayClassName"),
                        EvidenceKind.GATEWAY_CLASS));
    }

    private static Blame missing(Thing door, String field, String name, EvidenceKind kind) {
        return Blame.on(RootCause.INGRESS_CLASS_MISSING, door, field)
                .with("class", name)
                .with("classKind", kind.title())
                .seen(Words.say("ingress.seen.no-class", "kind", kind.title(), "class", name));
    }
}
