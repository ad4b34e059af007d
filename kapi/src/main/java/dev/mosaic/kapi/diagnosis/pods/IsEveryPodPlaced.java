package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;

/** Whether each pod has a node; a DaemonSet that fits no node has no pod, no event and no condition. */
class IsEveryPodPlaced implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        if (subject.kind().equals("DaemonSet") && subject.wanted() == 0)
            return Answer.no(Words.say("pods.seen.fits-no-node"));
        List<Thing> homeless = homeless(subject);
        if (homeless.isEmpty()) return Answer.yes(Words.say("pods.seen.placed"));
        String message = message(homeless.getFirst());
        return message.isEmpty()
                ? Answer.cannotTell(Words.say(
                        "pods.seen.not-yet-placed", "pod", homeless.getFirst().name()))
                : Answer.no(Words.say(
                        "pods.seen.unschedulable", "pod", homeless.getFirst().name(), "message", message));
    }

    static List<Thing> homeless(Subject subject) {
        return subject.current().stream()
                .filter(pod -> !Ran.over(pod) && !pod.has("spec", "nodeName"))
                .toList();
    }

    static String message(Thing pod) {
        return pod.condition("PodScheduled")
                .filter(condition -> condition.text("status").equals("False"))
                .map(condition -> condition.text("message"))
                .or(() -> Optional.of(""))
                .get();
    }
}
