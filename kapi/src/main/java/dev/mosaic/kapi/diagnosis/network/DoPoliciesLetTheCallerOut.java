package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.Map;
import java.util.Optional;

/** Whether policies where the caller lives let it out to these pods, and to the DNS without which it finds nobody. */
class DoPoliciesLetTheCallerOut implements Check {
    private static final int DNS = 53;

    @Override
    public Answer ask(Case here) {
        Origin origin = Origin.of(here);
        if (!origin.known() || origin.onHostNetwork()) return Answer.yes(Words.say("network.seen.no-caller"));
        Policies policies = Policies.of(here, origin.namespace(), origin.labels(), false);
        if (policies.all().isEmpty()) return Answer.yes(Words.say("network.seen.no-policies"));
        Answer names = dns(here, origin, policies);
        Route route = Route.of(here);
        Optional<Integer> target = route.target(route.template());
        if (names.outcome() != Outcome.YES || route.external() || target.isEmpty()) return names;
        Peer pod = Peer.of(here, route.template(), here.namespace());
        Passage passage = new Passage(route, origin, pod, policies, target.get());
        return passage.allowed(pod)
                ? Answer.yes(Words.say("network.seen.policies-allow", "policies", Route.names(policies.all())))
                : passage.denied(pod);
    }

    private static Answer dns(Case here, Origin origin, Policies policies) {
        Peer dns = dns(here);
        if (policies.allow(dns, dns, DNS, "UDP")) return Answer.yes();
        Thing policy = policies.nearest(dns, dns, DNS, "UDP");
        return Answer.blame(Blame.on(RootCause.NETWORK_POLICY_DENIES, policy, policies.field())
                .with("caller", origin.namespace() + " (" + Labels.text(origin.labels()) + ")")
                .with("port", DNS)
                .with("target", "DNS")
                .seen(Words.say("network.seen.policy-out", "policy", policy.name(), "allows", policies.text(policy)))
                .seen(Words.say("network.seen.policy-forgets-dns"), Words.say("network.seen.as-written")));
    }

    /** As its pods are, where one may see them; else as they are by convention. */
    private static Peer dns(Case here) {
        Map<String, String> labels = Map.of("k8s-app", "kube-dns");
        return here.maybe(() -> here.list(EvidenceKind.POD, ClusterDns.HOME, labels)).stream()
                .flatMap(pods -> pods.stream())
                .findFirst()
                .map(pod -> Peer.of(here, pod, ClusterDns.HOME))
                .orElse(new Peer(here, ClusterDns.HOME, labels, address(here), Thing.NONE));
    }

    private static String address(Case here) {
        return here.maybe(() -> ClusterDns.of(here).addresses().getFirst()).orElse("");
    }
}
