package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether what is written is what rolls: a pause holds back changes, and a pod of a StatefulSet that never was ready is not renewed. */
class DoesTheRolloutGoOn implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        if (subject.workload().is("spec", "paused") && waits(subject)) return Answer.blame(paused(subject));
        Optional<Blame> stuck = Ordinals.stuck(subject);
        return stuck.map(Answer::blame).orElseGet(() -> Answer.yes(Words.say("pods.seen.rolls")));
    }

    private static Blame paused(Subject subject) {
        return Blame.on(RootCause.DEPLOYMENT_PAUSED, subject.workload(), "spec.paused")
                .seen(Words.say("pods.seen.paused"))
                .fixedBy(Mending.replace(subject.workload(), false, "spec", "paused"));
    }

    /** A pause that holds nothing back is none to speak of. */
    private static boolean waits(Subject subject) {
        return subject.newest()
                .map(set -> !bare(set.at("spec", "template")).equals(bare(subject.template())))
                .orElse(subject.wanted() > 0);
    }

    /** Without the label by which revisions are told apart. */
    private static Map<String, Object> bare(Thing template) {
        Map<String, String> labels = template.labels();
        labels.remove("pod-template-hash");
        Map<String, Object> bare = new LinkedHashMap<>();
        bare.put("labels", labels);
        bare.put("annotations", template.map("metadata", "annotations"));
        bare.put("spec", template.at("spec").tree());
        return bare;
    }
}
