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

/** Whether the claims of pods that have no node, or wait for their volumes, exist and can be bound; a claim's own events tell its class. */
class AreTheirClaimsBound implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        for (Thing pod : subject.current()) {
            if (Ran.over(pod) || Ran.of(pod).anyMatch(Ran::started)) continue;
            for (Thing volume : pod.list("spec", "volumes"))
                if (volume.has("persistentVolumeClaim"))
                    judge(here, subject, volume).ifPresent(blames::add);
        }
        return Answer.noneOf(blames, Words.say("pods.seen.claims-bound"));
    }

    private static Optional<Blame> judge(Case here, Subject subject, Thing volume) {
        String name = volume.text("persistentVolumeClaim", "claimName");
        Optional<Thing> claim = here.find(EvidenceKind.CLAIM, subject.namespace(), name);
        if (claim.isEmpty())
            return Optional.of(Blame.on(RootCause.PVC_MISSING, subject.workload(), "spec.template.spec.volumes")
                    .with("claim", name));
        if (!claim.get().text("status", "phase").equals("Pending")) return Optional.empty();
        return unbound(here, subject, claim.get());
    }

    /** One that waits for its pod to be placed is no fault; one whose class is not there, or whose events tell a failure, is. */
    private static Optional<Blame> unbound(Case here, Subject subject, Thing claim) {
        String name = claim.text("spec", "storageClassName");
        List<String> words = subject.events(claim).stream()
                .filter(event -> List.of("ProvisioningFailed", "FailedBinding").contains(event.text("reason")))
                .map(event -> event.text("message"))
                .limit(1)
                .toList();
        boolean classless = !name.isEmpty()
                && here.maybe(() ->
                                here.find(EvidenceKind.STORAGE_CLASS, "", name).isEmpty())
                        .orElse(false);
        if (words.isEmpty() && !classless) return Optional.empty();
        return Optional.of(Blame.on(RootCause.PVC_UNBOUND, claim, "spec.storageClassName")
                .with("class", name.isEmpty() ? "-" : name)
                .with("size", claim.text("spec", "resources", "requests", "storage"))
                .seen(Words.say(
                        "pods.seen.claim",
                        "claim",
                        claim.name(),
                        "message",
                        words.isEmpty() ? "storageclass \"" + name + "\" not found" : words.getFirst())));
    }
}
