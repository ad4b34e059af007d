package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.List;

/**
 * Whether the pods listen on the port the service leads to: where a readiness probe says so, it is so; else the kernel of each pod is
 * asked; and where nobody may look inside, the port itself.
 */
class DoItsPodsListenThere implements Check {
    private static final int MOST = 8;

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        List<Thing> pods = route.subject().current().stream()
                .filter(Pods::runs)
                .filter(pod -> route.target(pod).isPresent())
                .limit(MOST)
                .toList();
        if (route.external() || route.port().isEmpty() && !route.headless() || pods.isEmpty())
            return Answer.yes(Words.say("network.seen.nobody-to-ask"));
        List<Heard> heard = Together.map(pods, pod -> Heard.of(route, pod));
        List<Thing> deaf =
                heard.stream().filter(each -> !each.listens()).map(Heard::pod).toList();
        int target = route.target(pods.getFirst()).orElse(0);
        if (deaf.isEmpty()) return Answer.yes(Words.say("network.seen.listens", "port", target, "pods", pods.size()));
        return deaf.size() < heard.size()
                ? some(route, heard, deaf, target)
                : new Deafness(route, heard, target).judge();
    }

    private static Answer some(Route route, List<Heard> heard, List<Thing> deaf, int target) {
        List<Thing> good = heard.stream().filter(Heard::listens).map(Heard::pod).toList();
        List<Thing> sick = deaf.stream()
                .filter(pod -> Pods.isReady(pod) && !Pods.isYounger(route.here(), pod, good))
                .toList();
        Answer seen = Answer.no(Words.say("network.seen.deaf", "pods", Route.names(deaf), "port", target));
        if (sick.isEmpty()) return seen;
        Blame blame = Blame.on(RootCause.SOME_PODS_DO_NOT_ANSWER, sick.getFirst(), "")
                .with("pods", Route.names(sick))
                .with("port", target)
                .seen(Words.say("network.seen.deaf", "pods", Route.names(sick), "port", target))
                .seen(Words.say("network.seen.good", "pods", Route.names(good), "port", target));
        return Answer.blame(blame);
    }
}
