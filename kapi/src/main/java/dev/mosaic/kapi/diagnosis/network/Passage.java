package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;

/** A connection held against the policies at one of its ends. */
record Passage(Route route, Origin origin, Peer destination, Policies policies, int port) {

    String protocol() {
        return route.protocol();
    }

    Peer caller() {
        return new Peer(
                route.here(), origin.namespace(), origin.labels(), origin.pod().text("status", "podIP"), origin.pod());
    }

    boolean allowed(Peer other) {
        return policies.allow(other, destination, port, protocol());
    }

    Answer denied(Peer other) {
        Thing policy = policies.nearest(other, destination, port, protocol());
        String labels = Labels.text(origin.labels());
        String caller = origin.namespace() + (labels.isEmpty() ? "" : " (" + labels + ")");
        return Answer.blame(Blame.on(RootCause.NETWORK_POLICY_DENIES, policy, policies.field())
                .with("caller", caller)
                .with("port", port)
                .with("target", route.subject().name())
                .seen(Words.say(
                        policies.inward() ? "network.seen.policy-in" : "network.seen.policy-out",
                        "policy",
                        policy.name(),
                        "allows",
                        policies.text(policy)))
                .seen(Words.say("network.seen.passage", "caller", caller, "port", port, "protocol", protocol()))
                .seen(Words.say("network.seen.as-written")));
    }
}
