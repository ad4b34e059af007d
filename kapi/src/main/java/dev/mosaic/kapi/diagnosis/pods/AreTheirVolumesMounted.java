package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
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

/** Whether the node has the paths that pods want of it, of pods whose containers never ran. */
class AreTheirVolumesMounted implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        for (Thing pod : subject.current()) {
            if (Ran.over(pod) || Ran.of(pod).anyMatch(Ran::started)) continue;
            failed(subject, pod).ifPresent(event -> blames.addAll(paths(subject, pod, event)));
        }
        return Answer.noneOf(blames, Words.say("pods.seen.mounted"));
    }

    private static Optional<Thing> failed(Subject subject, Thing pod) {
        return subject.events(pod).stream()
                .filter(event -> event.text("reason").equals("FailedMount"))
                .filter(event -> event.text("message").contains("hostPath type check failed"))
                .findFirst();
    }

    private static List<Blame> paths(Subject subject, Thing pod, Thing event) {
        String message = event.text("message");
        List<Thing> volumes = pod.list("spec", "volumes");
        List<Blame> blames = new ArrayList<>();
        for (int i = 0; i < volumes.size(); i++) {
            String path = volumes.get(i).text("hostPath", "path");
            if (path.isEmpty() || !message.contains(path)) continue;
            blames.add(Blame.on(
                            RootCause.HOST_PATH_MISSING,
                            subject.workload(),
                            "spec.template.spec.volumes[" + i + "].hostPath.path")
                    .with("path", path)
                    .with("node", pod.text("spec", "nodeName"))
                    .seen(Words.say("pods.seen.event", "reason", "FailedMount", "message", message)));
        }
        return blames;
    }
}
