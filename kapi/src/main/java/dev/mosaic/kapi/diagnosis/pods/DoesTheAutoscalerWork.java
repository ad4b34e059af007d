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

/** Whether the autoscaler of the workload, if it has one, knows what it needs to know. */
class DoesTheAutoscalerWork implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        for (Thing scaler : here.list(EvidenceKind.AUTOSCALER, subject.namespace())) {
            boolean ours = scaler.text("spec", "scaleTargetRef", "name").equals(subject.name())
                    && scaler.text("spec", "scaleTargetRef", "kind").equals(subject.kind());
            if (ours) inactive(scaler).ifPresent(condition -> blames.addAll(blame(subject, scaler, condition)));
        }
        return Answer.noneOf(blames, Words.say("pods.seen.scaler"));
    }

    private static Optional<Thing> inactive(Thing scaler) {
        return scaler.condition("ScalingActive")
                .filter(active -> active.text("status").equals("False"))
                .filter(active -> !active.text("reason").equals("ScalingDisabled"));
    }

    private static List<Blame> blame(Subject subject, Thing scaler, Thing condition) {
        List<Blame> blames = new ArrayList<>();
        String message = condition.text("message");
        for (Thing metric : scaler.list("spec", "metrics")) {
            String resource = metric.text("resource", "name");
            boolean share = metric.text("resource", "target", "type").equals("Utilization");
            if (share)
                unrequested(subject, resource).ifPresent(path -> blames.add(needs(subject, scaler, resource, path)));
        }
        if (!message.contains("missing request"))
            blames.add(Blame.on(RootCause.AUTOSCALER_HAS_NO_METRICS, scaler, "spec.metrics"));
        blames.replaceAll(blame -> blame.with("scaler", scaler.name())
                .seen(Words.say("pods.seen.scaler-says", "scaler", scaler.name(), "message", message)));
        return blames;
    }

    private static Blame needs(Subject subject, Thing scaler, String resource, String path) {
        return Blame.on(RootCause.AUTOSCALER_NEEDS_REQUESTS, subject.workload(), path)
                .with("resource", resource)
                .with("scaler", scaler.name());
    }

    private static Optional<String> unrequested(Subject subject, String resource) {
        List<Thing> containers = subject.template().list("spec", "containers");
        for (int i = 0; i < containers.size(); i++)
            if (!containers.get(i).has("resources", "requests", resource)
                    && !containers.get(i).has("resources", "limits", resource))
                return Optional.of("spec.template.spec.containers[" + i + "].resources.requests." + resource);
        return Optional.empty();
    }
}
