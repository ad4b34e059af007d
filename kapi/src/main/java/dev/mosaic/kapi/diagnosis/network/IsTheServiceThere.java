package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;

/** Whether the service that is asked exists where its caller looks for it: a short name means the caller's own namespace. */
class IsTheServiceThere implements Check {
    @Override
    public Answer ask(Case here) {
        Wanted wanted = Wanted.of(here);
        if (here.find(EvidenceKind.SERVICE, wanted.namespace(), wanted.name()).isPresent())
            return Answer.yes(
                    Words.say("network.seen.service", "service", wanted.name(), "namespace", wanted.namespace()));
        List<String> elsewhere = wanted.isShort() ? elsewhere(here, wanted) : List.of();
        return Answer.blame(elsewhere.size() == 1 ? other(here, wanted, elsewhere.getFirst()) : missing(here, wanted));
    }

    private static Blame other(Case here, Wanted wanted, String namespace) {
        return at(RootCause.SERVICE_IN_OTHER_NAMESPACE, here, wanted)
                .with("home", namespace)
                .seen(Words.say("network.seen.no-service", "service", wanted.name(), "namespace", wanted.namespace()))
                .seen(Words.say("network.seen.service", "service", wanted.name(), "namespace", namespace));
    }

    private static Blame missing(Case here, Wanted wanted) {
        List<Thing> all = here.list(EvidenceKind.SERVICE, wanted.namespace());
        return at(RootCause.SERVICE_MISSING, here, wanted)
                .seen(Words.say("network.seen.no-service", "service", wanted.name(), "namespace", wanted.namespace()))
                .seen(Words.say(
                        "network.seen.services", "namespace", wanted.namespace(), "services", Route.names(all)));
    }

    private static Blame at(RootCause cause, Case here, Wanted wanted) {
        return Blame.on(cause, "Service", wanted.namespace(), wanted.name(), "metadata.name")
                .with("host", wanted.host())
                .with("caller", Origin.of(here).namespace());
    }

    /** The workload's own namespace tells most; else the whole cluster, as far as one may look. */
    private static List<String> elsewhere(Case here, Wanted wanted) {
        if (here.find(EvidenceKind.SERVICE, here.namespace(), wanted.name()).isPresent())
            return List.of(here.namespace());
        return here.maybe(() -> here.list(EvidenceKind.SERVICE, "")).stream()
                .flatMap(services -> services.stream())
                .filter(service -> service.name().equals(wanted.name()))
                .map(Thing::namespace)
                .distinct()
                .toList();
    }
}
