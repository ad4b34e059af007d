package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Zero is a fault where more were applied, or where a service leads; by design it is none. */
class AreEnoughPodsWanted implements Check {
    private static final String APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        if (subject.kind().equals("DaemonSet") || subject.wanted() > 0)
            return Answer.yes(Words.say("pods.seen.wanted", "wanted", subject.wanted()));
        Optional<Integer> applied = applied(subject.workload());
        List<String> services = leading(here, subject);
        boolean missed = applied.orElse(0) > 0
                || !services.isEmpty()
                || !here.complaint().service().isEmpty();
        Sentence seen = Words.say(
                "pods.seen.zero",
                "applied",
                applied.map(String::valueOf).orElse("?"),
                "services",
                services.isEmpty() ? "-" : String.join(", ", services));
        if (!missed) return Answer.yes(seen);
        int then = Math.max(1, applied.orElse(1));
        return Answer.blame(Blame.on(RootCause.SCALED_TO_ZERO, subject.workload(), "spec.replicas")
                .with("then", then)
                .seen(seen)
                .fixedBy(Mending.replace(subject.workload(), then, "spec", "replicas")));
    }

    /** What was applied last: one where it says nothing, and nothing where nobody applied it. */
    private static Optional<Integer> applied(Thing workload) {
        String json = workload.text("metadata", "annotations", APPLIED);
        if (json.isEmpty()) return Optional.empty();
        Map<String, Object> tree = TreePatch.tree(json);
        return Optional.of(new Thing(tree).number(1, "spec", "replicas"));
    }

    private static List<String> leading(Case here, Subject subject) {
        Map<String, String> labels = subject.template().labels();
        return here.list(EvidenceKind.SERVICE, subject.namespace()).stream()
                .filter(service -> !service.map("spec", "selector").isEmpty())
                .filter(service -> labels.entrySet()
                        .containsAll(service.map("spec", "selector").entrySet()))
                .map(Thing::name)
                .toList();
    }
}
