package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.Optional;

/** Whether NetworkPolicies of the workload's namespace let this caller in, judged as they are written; ports in them are the pods'. */
class DoPoliciesLetTheCallerIn implements Check {
    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        Thing pod = route.template();
        Optional<Integer> target = route.target(pod);
        if (route.external() || pod.is("spec", "hostNetwork") || target.isEmpty())
            return Answer.yes(Words.say("network.seen.policies-do-not-hold"));
        Policies policies = Policies.of(here, here.namespace(), pod.labels(), true);
        if (policies.all().isEmpty()) return Answer.yes(Words.say("network.seen.no-policies"));
        Peer own = Peer.of(here, pod, here.namespace());
        return judge(new Passage(route, Origin.of(here), own, policies, target.get()));
    }

    private static Answer judge(Passage passage) {
        Origin origin = passage.origin();
        if (!passage.policies().openToSomebody(passage.destination(), passage.port(), passage.protocol()))
            return passage.denied(passage.caller());
        boolean told = passage.route().here().complaint().caller() != null;
        if (!told) return Answer.yes(Words.say("network.seen.no-caller"));
        if (origin.onHostNetwork()) return Answer.cannotTell(Words.say("network.host-network-caller"));
        if (passage.allowed(passage.caller()))
            return Answer.yes(Words.say(
                    "network.seen.policies-allow",
                    "policies",
                    Route.names(passage.policies().all())));
        return origin.known()
                ? passage.denied(passage.caller())
                : Answer.cannotTell(Words.say("network.caller-unknown"));
    }
}
