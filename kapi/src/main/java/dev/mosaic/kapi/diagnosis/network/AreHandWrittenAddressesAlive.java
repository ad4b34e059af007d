package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the addresses somebody wrote by hand belong to anybody. */
class AreHandWrittenAddressesAlive implements Check {
    private static final int MILLIS = 3_000;

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external() || !route.selector().isEmpty()) return Answer.yes(Words.say("network.seen.none-by-hand"));
        List<Blame> stale = new ArrayList<>();
        for (Thing slice : route.slices())
            for (Thing endpoint : slice.list("endpoints"))
                for (String address : endpoint.texts("addresses"))
                    if (!lives(route, slice, address)) stale.add(stale(route, slice, address));
        return Answer.noneOf(stale, Words.say("network.seen.by-hand-alive"));
    }

    private static boolean lives(Route route, Thing slice, String address) {
        Case here = route.here();
        if (someonesAddress(here, address)) return true;
        if (inPodNetwork(here, address)
                && here.maybe(() -> here.list(EvidenceKind.POD, "")).isPresent()) return false;
        return slice.list("ports").stream()
                .findFirst()
                .map(port -> answers(here, address, port.number(0, "port")))
                .orElse(true);
    }

    private static boolean someonesAddress(Case here, String address) {
        List<Thing> pods = here.maybe(() -> here.list(EvidenceKind.POD, ""))
                .orElseGet(() -> here.list(EvidenceKind.POD, here.namespace()));
        return pods.stream()
                .filter(pod -> !pod.text("status", "phase").matches("Succeeded|Failed"))
                .anyMatch(pod -> pod.text("status", "podIP").equals(address)
                        || pod.list("status", "podIPs").stream()
                                .anyMatch(ip -> ip.text("ip").equals(address)));
    }

    private static boolean inPodNetwork(Case here, String address) {
        return here.maybe(() -> here.list(EvidenceKind.NODE, "")).stream()
                .flatMap(nodes -> nodes.stream())
                .anyMatch(node -> Cidr.holds(node.text("spec", "podCIDR"), address));
    }

    /** A refusal comes from somebody, too. */
    private static boolean answers(Case here, String address, int port) {
        Fault fault = here.probe(Origin.of(here).probe(), new Question.Tcp(address, port, MILLIS))
                .fault();
        return fault == null || !(fault.kind() == FaultKind.TIMED_OUT || fault.kind() == FaultKind.UNREACHABLE);
    }

    private static Blame stale(Route route, Thing slice, String address) {
        return Blame.on(RootCause.MANUAL_ENDPOINTS_STALE, slice, "endpoints")
                .with("address", address)
                .with("service", route.service().name())
                .seen(Words.say("network.seen.stale", "address", address));
    }
}
