package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the service leads to pods of this workload alone. Others are strangers where they do not listen there, or where their own
 * labels say that they are another application; two workloads of one application may share a service.
 */
class DoAllEndpointsBelongToIt implements Check {
    private static final List<String> NAMES = List.of("app.kubernetes.io/name", "app", "k8s-app");

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.selector().isEmpty()) return Answer.yes(Words.say("network.seen.by-hand"));
        Set<String> own = route.subject().pods().stream().map(Thing::name).collect(Collectors.toSet());
        Set<String> behind = route.ready().stream()
                .map(endpoint -> endpoint.text("targetRef", "name"))
                .collect(Collectors.toSet());
        List<Thing> strangers = route.selected().stream()
                .filter(pod -> behind.contains(pod.name()) && !own.contains(pod.name()))
                .filter(pod -> isStranger(route, pod))
                .toList();
        return strangers.isEmpty()
                ? Answer.yes(Words.say("network.seen.own", "pods", behind.size()))
                : Answer.blame(tooWide(route, strangers));
    }

    private static boolean isStranger(Route route, Thing pod) {
        Map<String, String> own = route.subject().template().labels();
        Map<String, String> other = pod.labels();
        if (NAMES.stream()
                .anyMatch(key -> own.containsKey(key)
                        && other.containsKey(key)
                        && !own.get(key).equals(other.get(key)))) return true;
        Optional<Integer> target = route.target(pod);
        if (target.isEmpty()) return true;
        if (new Ports(pod).provenReady(target.get()) || !Pods.runs(pod)) return false;
        return route.here()
                .maybe(() -> !Ears.of(route.here(), pod).any(target.get(), route.protocol()))
                .orElse(false);
    }

    private static Blame tooWide(Route route, List<Thing> strangers) {
        return Blame.on(RootCause.SERVICE_SELECTOR_TOO_WIDE, route.service(), "spec.selector")
                .with("selector", Labels.text(route.selector()))
                .with("pods", Route.names(strangers))
                .with("workload", route.subject().name())
                .seen(Words.say("network.seen.selector", "selector", Labels.text(route.selector())))
                .seen(Words.say("network.seen.strangers", "pods", Route.names(strangers)))
                .fixedBy(fix(route));
    }

    /** The workload's own selector is for its pods alone, if it says more than the service's. */
    private static @Nullable Fix fix(Route route) {
        Map<String, String> own = route.subject().selector();
        return own.isEmpty() || Labels.have(route.selector(), own)
                ? null
                : Mending.replace(route.service(), own, "spec", "selector");
    }
}
