package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;

/** Whether the caller's pods look names up where services are known. */
class DoesTheCallerAskTheClustersDns implements Check {
    @Override
    public Answer ask(Case here) {
        Origin origin = Origin.of(here);
        Thing spec = origin.pod().at("spec");
        String policy = spec.text("dnsPolicy").isEmpty() ? "ClusterFirst" : spec.text("dnsPolicy");
        boolean byNode = policy.equals("Default") || (policy.equals("ClusterFirst") && origin.onHostNetwork());
        if (byNode || (policy.equals("None") && !own(here, spec))) return Answer.blame(bypass(origin, policy));
        return Answer.yes(
                origin.known()
                        ? Words.say("network.seen.dns-policy", "policy", policy)
                        : Words.say("network.seen.no-caller"));
    }

    private static boolean own(Case here, Thing spec) {
        List<String> servers = spec.texts("dnsConfig", "nameservers");
        return ClusterDns.of(here).addresses().stream().anyMatch(servers::contains);
    }

    private static Blame bypass(Origin origin, String policy) {
        Thing owner = origin.owner();
        boolean known = !owner.tree().isEmpty();
        Blame blame = known
                ? Blame.on(RootCause.POD_BYPASSES_CLUSTER_DNS, owner, "spec.template.spec.dnsPolicy")
                : Blame.on(
                        RootCause.POD_BYPASSES_CLUSTER_DNS,
                        "Pod",
                        origin.namespace(),
                        origin.pod().name(),
                        "spec.dnsPolicy");
        String right = origin.onHostNetwork() ? "ClusterFirstWithHostNet" : "ClusterFirst";
        String key = origin.onHostNetwork() ? "network.seen.dns-on-host-network" : "network.seen.dns-policy";
        return blame.with("policy", policy)
                .with("right", right)
                .seen(Words.say(key, "policy", policy))
                .fixedBy(known ? Mending.replace(owner, right, "spec", "template", "spec", "dnsPolicy") : null);
    }
}
