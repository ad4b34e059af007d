package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.time.Duration;
import java.util.List;

/** Whether the name is known where the caller is; of an ExternalName, the name it stands for. */
class DoesTheNameResolve implements Check {
    private static final int MILLIS = 5_000;

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(12);
    }

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        String name = route.external()
                ? route.service().text("spec", "externalName")
                : route.wanted().host();
        dev.mosaic.contract.probe.Answer answer =
                here.probe(Origin.of(here).probe(), new Question.Dns(name, List.of(), MILLIS));
        Fault fault = answer.fault();
        if (fault == null) return Answer.yes(Words.say("network.seen.resolves", "name", name));
        Answer failed = Answer.no(
                Words.say("network.seen.fault", "what", name, "fault", fault.kind(), "detail", fault.detail()));
        if (!ClusterDns.of(here).serves())
            return Answer.blame(down(here).seen(failed.evidence().getFirst()));
        return route.external() && fault.kind() == FaultKind.NAME_UNKNOWN
                ? Answer.blame(unknown(route, name).seen(failed.evidence().getFirst()))
                : failed;
    }

    private static Blame unknown(Route route, String name) {
        return Blame.on(RootCause.EXTERNAL_NAME_DOES_NOT_RESOLVE, route.service(), "spec.externalName")
                .with("target", name);
    }

    private static Blame down(Case here) {
        ClusterDns dns = ClusterDns.of(here);
        return Blame.on(RootCause.CLUSTER_DNS_DOWN, dns.service(), "")
                .seen(Words.say("network.seen.no-dns", "service", dns.service().name()));
    }
}
