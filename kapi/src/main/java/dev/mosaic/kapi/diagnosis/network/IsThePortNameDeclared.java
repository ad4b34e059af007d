package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import org.jspecify.annotations.Nullable;

/** A targetPort that is a name leads nowhere where no container declares it; its slices then have addresses and no port. */
class IsThePortNameDeclared implements Check {
    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external() || !route.byName()) return Answer.yes(Words.say("network.seen.no-port-name"));
        Ports ports = new Ports(route.template());
        if (ports.knows(route.written()))
            return Answer.yes(Words.say("network.seen.declared", "ports", Ports.text(ports.declared())));
        return Answer.blame(Blame.on(RootCause.SERVICE_NAMED_PORT_MISSING, route.service(), route.field("targetPort"))
                .with("target", route.written())
                .with("ports", Ports.text(ports.declared()))
                .seen(Words.say("network.seen.target", "target", route.written()))
                .seen(Words.say("network.seen.declared", "ports", Ports.text(ports.declared())))
                .fixedBy(fix(route, ports)));
    }

    /** The only port there is. */
    private static @Nullable Fix fix(Route route, Ports ports) {
        if (ports.declared().size() != 1) return null;
        Thing only = ports.declared().getFirst();
        Object target = only.text("name").isEmpty() ? only.number(0, "containerPort") : only.text("name");
        return Mending.replace(
                route.service(),
                target,
                "spec",
                "ports",
                String.valueOf(route.place().orElse(0)),
                "targetPort");
    }
}
