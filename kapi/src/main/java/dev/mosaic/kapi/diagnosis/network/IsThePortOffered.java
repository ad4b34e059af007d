package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the service has the port that is asked. A headless one maps none: its pods are asked on the very number. */
class IsThePortOffered implements Check {
    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external()) return Answer.yes(Words.say("network.seen.external-has-no-ports"));
        if (route.headless()) return headless(route);
        return route.port().isPresent() ? offered(route) : Answer.blame(missing(route));
    }

    private static Answer headless(Route route) {
        Set<Integer> known = new Ports(route.template()).spokenOf(route.protocol());
        if (route.ports().isEmpty() || known.contains(route.number())) return offered(route);
        if (route.port().isEmpty()) return known.isEmpty() ? offered(route) : Answer.blame(missing(route));
        Optional<Integer> mapped = mapped(route);
        return mapped.isEmpty() || mapped.get() == route.number()
                ? offered(route)
                : Answer.blame(unmapped(route, mapped.get()));
    }

    /** Where its targetPort would lead, if there were one who heeded it. */
    private static Optional<Integer> mapped(Route route) {
        return route.written().matches("\\d+")
                ? Optional.of(Integer.valueOf(route.written()))
                : new Ports(route.template()).named(route.written(), route.protocol());
    }

    private static Blame unmapped(Route route, int target) {
        return Blame.on(RootCause.HEADLESS_SERVICE_MAPS_NO_PORT, route.service(), "spec.clusterIP")
                .with("port", route.number())
                .with("target", target)
                .seen(Words.say("network.seen.headless", "port", route.number(), "target", target));
    }

    private static Answer offered(Route route) {
        return Answer.yes(
                Words.say("network.seen.ports", "service", route.service().name(), "ports", offers(route)));
    }

    private static Blame missing(Route route) {
        return Blame.on(RootCause.SERVICE_PORT_NOT_OFFERED, route.service(), "spec.ports")
                .with("port", route.number())
                .with("ports", offers(route))
                .seen(Words.say("network.seen.ports", "service", route.service().name(), "ports", offers(route)));
    }

    private static String offers(Route route) {
        return route.ports().isEmpty()
                ? "none"
                : route.ports().stream()
                        .map(port -> port.text("port") + "/" + Ports.protocol(port))
                        .collect(Collectors.joining(", "));
    }
}
