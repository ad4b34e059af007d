package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Whether the kubelet throws pods out: now, or again and again. One that was replaced long ago is past. */
class WasNoneEvicted implements Check {
    private static final Duration RECENT = Duration.ofMinutes(10);

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Thing> evicted = subject.pods().stream()
                .filter(pod -> pod.text("status", "reason").equals("Evicted"))
                .filter(pod -> pod.time("metadata", "creationTimestamp")
                        .map(made -> Duration.between(made, here.now()).compareTo(RECENT) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(
                        pod -> pod.text("metadata", "creationTimestamp"), Comparator.reverseOrder()))
                .toList();
        if (evicted.isEmpty()) return Answer.yes(Words.say("pods.seen.none-evicted"));
        Thing last = evicted.getFirst();
        return Answer.blame(Blame.on(RootCause.EVICTED, subject.workload(), "spec.template.spec")
                .with("pod", last.name())
                .with("times", evicted.size())
                .with("message", last.text("status", "message"))
                .seen(Words.say("pods.seen.evicted", "pod", last.name(), "message", last.text("status", "message"))));
    }
}
