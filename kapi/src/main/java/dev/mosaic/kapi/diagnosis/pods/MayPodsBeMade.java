package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a controller makes no pod: by the newest event of it, because its condition keeps the first words it was ever told. A StatefulSet
 * may also be waiting for a pod it has.
 */
class MayPodsBeMade implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        Optional<Blame> waits = Ordinals.waits(subject);
        Optional<Thing> failed = makers(subject)
                .flatMap(maker -> subject.events(maker).stream().limit(50))
                .filter(event -> event.text("reason").equals("FailedCreate"))
                .findFirst();
        if (failed.isEmpty())
            return waits.map(Answer::blame).orElseGet(() -> Answer.cannotTell(Words.say("pods.seen.nobody-refused")));
        String message = failed.get().text("message");
        List<Blame> blames = Admission.blame(here, subject, message).stream()
                .map(blame -> blame.seen(Words.say("pods.seen.event", "reason", "FailedCreate", "message", message)))
                .toList();
        if (!blames.isEmpty()) return Answer.blame(blames);
        return Answer.no(Words.say("pods.seen.event", "reason", "FailedCreate", "message", message));
    }

    private static Stream<Thing> makers(Subject subject) {
        return subject.kind().equals("Deployment") ? subject.newest().stream() : Stream.of(subject.workload());
    }
}
