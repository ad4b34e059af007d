package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps pods from every node. The scheduler names one filter a node, no amounts, and hides a second obstacle behind the first, so
 * what the pod demands is held against the nodes one by one.
 */
class IsThereANodeForThem implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Thing> homeless = IsEveryPodPlaced.homeless(subject);
        Thing pod = homeless.isEmpty() ? subject.template() : homeless.getFirst();
        String message = homeless.isEmpty() ? "" : IsEveryPodPlaced.message(pod);
        List<Blame> blames = new ArrayList<>();
        List<Thing> nodes = here.list(EvidenceKind.NODE, "");
        Demands demands = new Demands(pod);
        List<Thing> fitting = nodes.stream().filter(demands::labelsFit).toList();
        if (fitting.isEmpty() && !nodes.isEmpty())
            blames.add(on(subject, RootCause.NODE_SELECTOR_MATCHES_NOTHING, demands.selectorField())
                    .with("wanted", demands.selector())
                    .with("nodes", nodes.size()));
        List<Thing> left = fitting.isEmpty() ? nodes : fitting;
        taints(subject, demands, left).ifPresent(blames::add);
        blames.addAll(new Room(subject, demands, left, message).blames());
        if (message.contains("anti-affinity") && demands.demandsDistance())
            blames.add(on(subject, RootCause.ANTI_AFFINITY_UNSATISFIABLE, "affinity.podAntiAffinity")
                    .with("nodes", nodes.size())
                    .with("pods", subject.wanted()));
        if (!message.isEmpty())
            blames.replaceAll(
                    blame -> blame.seen(Words.say("pods.seen.unschedulable", "pod", pod.name(), "message", message)));
        return blames.isEmpty() ? Answer.no(Words.say("pods.seen.nodes", "nodes", nodes.size())) : Answer.blame(blames);
    }

    private static Optional<Blame> taints(Subject subject, Demands demands, List<Thing> nodes) {
        List<String> kept = nodes.stream().map(demands::untolerated).toList();
        if (nodes.isEmpty() || kept.stream().anyMatch(String::isEmpty)) return Optional.empty();
        return Optional.of(on(subject, RootCause.UNTOLERATED_TAINT, "tolerations")
                .with("taints", String.join(", ", kept.stream().distinct().toList())));
    }

    static Blame on(Subject subject, RootCause cause, String field) {
        return Blame.on(cause, subject.workload(), "spec.template.spec." + field);
    }
}
