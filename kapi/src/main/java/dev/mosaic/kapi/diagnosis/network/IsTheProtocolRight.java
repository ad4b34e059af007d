package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.Optional;

/** Whether service and pods mean the same by the port: TCP and UDP are two worlds. What is heard counts more than what is declared. */
class IsTheProtocolRight implements Check {
    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external() || route.port().isEmpty()) return Answer.yes(Words.say("network.seen.no-port-name"));
        String other = route.protocol().equals("UDP") ? "TCP" : "UDP";
        Ports ports = new Ports(route.template());
        if (route.byName() && ports.named(route.written(), route.protocol()).isEmpty())
            return Answer.blame(mismatch(route, other));
        boolean wrong = route.target(route.template())
                .filter(target -> isOther(route, ports, target, other))
                .isPresent();
        return wrong
                ? Answer.blame(mismatch(route, other))
                : Answer.yes(Words.say("network.seen.protocol", "protocol", route.protocol()));
    }

    private static boolean isOther(Route route, Ports ports, int target, String other) {
        if (ports.spokenOf(route.protocol()).contains(target)) return false;
        Optional<Ears> ears = Ears.ofAny(route);
        return ears.map(heard -> !heard.any(target, route.protocol()) && heard.any(target, other))
                .orElseGet(() -> ports.spokenOf(other).contains(target) && refused(route, target, other));
    }

    /** Nobody could look inside: then TCP that is answered, or refused, decides. */
    private static boolean refused(Route route, int target, String other) {
        return Knock.at(route, route.template(), target) == (other.equals("TCP") ? Knock.OPEN : Knock.CLOSED);
    }

    private static Blame mismatch(Route route, String other) {
        String place = String.valueOf(route.place().orElse(0));
        return Blame.on(RootCause.SERVICE_PROTOCOL_MISMATCH, route.service(), route.field("protocol"))
                .with("protocol", route.protocol())
                .with("other", other)
                .with("target", route.written())
                .seen(Words.say("network.seen.protocol", "protocol", route.protocol()))
                .seen(Words.say("network.seen.other-protocol", "protocol", other, "target", route.written()))
                .fixedBy(Mending.replace(route.service(), other, "spec", "ports", place, "protocol"));
    }
}
