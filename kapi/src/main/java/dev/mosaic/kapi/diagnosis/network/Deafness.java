package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why none of the pods listens where the service leads: who differs from what the pod says of itself, and from what is heard in it. */
record Deafness(Route route, List<Heard> heard, int target) {

    Answer judge() {
        Thing pod = heard.getFirst().pod();
        Ports ports = new Ports(pod);
        Set<Integer> spoken = ports.spokenOf(route.protocol());
        Ears ears = heard.getFirst().ears();
        return ears == null ? byKnocking(pod, spoken) : byEars(ports, spoken, ears);
    }

    private Answer byEars(Ports ports, Set<Integer> spoken, Ears ears) {
        Set<Integer> open = ears.meant(route.protocol());
        List<Integer> agreed = spoken.stream().filter(open::contains).toList();
        if (!agreed.isEmpty()) return Answer.blame(wrongTarget(agreed, spoken));
        if (ears.loopback().contains(target)) return Answer.blame(loopback(target));
        boolean ready = heard.stream().allMatch(each -> Pods.isReady(each.pod()));
        if (!open.isEmpty() && ready)
            return Answer.blame(spoken.isEmpty() ? wrongTarget(List.copyOf(open), spoken) : elsewhere(open, spoken));
        Optional<Integer> hidden =
                spoken.stream().filter(ears.loopback()::contains).findFirst();
        if (hidden.isPresent()) return Answer.blame(loopback(hidden.get()));
        return ready && !ports.hasReadinessProbe() ? Answer.blame(notReady()) : Answer.no(nothing());
    }

    /** One may not look inside: a port that the pod speaks of, and that answers, is the right one. */
    private Answer byKnocking(Thing pod, Set<Integer> spoken) {
        List<Integer> open = spoken.stream()
                .filter(port -> port != target)
                .limit(3)
                .filter(port -> Knock.at(route, pod, port) == Knock.OPEN)
                .toList();
        if (!open.isEmpty()) return Answer.blame(wrongTarget(open, spoken));
        Ears.of(route.here(), pod); // is unseen, and tells what is missing
        return Answer.no(nothing());
    }

    private Blame wrongTarget(List<Integer> open, Set<Integer> spoken) {
        String place = String.valueOf(route.place().orElse(0));
        return Blame.on(RootCause.SERVICE_WRONG_TARGET_PORT, route.service(), route.field("targetPort"))
                .with("target", route.written())
                .with("open", text(open))
                .seen(Words.say("network.seen.target", "target", route.written()))
                .seen(Words.say("network.seen.spoken", "ports", text(spoken)))
                .seen(Words.say("network.seen.heard", "ports", text(open)))
                .fixedBy(
                        open.size() == 1 && route.place().isPresent()
                                ? Mending.replace(
                                        route.service(), open.getFirst(), "spec", "ports", place, "targetPort")
                                : null);
    }

    private Blame elsewhere(Set<Integer> open, Set<Integer> spoken) {
        return Blame.on(
                        RootCause.APP_LISTENS_ELSEWHERE,
                        route.subject().workload(),
                        "spec.template.spec.containers.ports")
                .with("open", text(open))
                .with("spoken", text(spoken))
                .with("target", target)
                .seen(Words.say("network.seen.spoken", "ports", text(spoken)))
                .seen(Words.say("network.seen.heard", "ports", text(open)));
    }

    private Blame loopback(int port) {
        return Blame.on(RootCause.APP_LISTENS_ON_LOOPBACK, route.subject().workload(), "")
                .with("port", port)
                .seen(Words.say("network.seen.loopback", "port", port));
    }

    private Blame notReady() {
        return Blame.on(
                        RootCause.READINESS_PROBE_MISSING,
                        route.subject().workload(),
                        "spec.template.spec.containers[0].readinessProbe")
                .with(
                        "container",
                        heard.getFirst()
                                .pod()
                                .list("spec", "containers")
                                .getFirst()
                                .text("name"))
                .seen(nothing(), Words.say("network.seen.no-readiness-probe"));
    }

    private Sentence nothing() {
        return Words.say(
                "network.seen.deaf",
                "pods",
                Route.names(heard.stream().map(Heard::pod).toList()),
                "port",
                target);
    }

    private static String text(java.util.Collection<Integer> ports) {
        return ports.isEmpty() ? "none" : ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
