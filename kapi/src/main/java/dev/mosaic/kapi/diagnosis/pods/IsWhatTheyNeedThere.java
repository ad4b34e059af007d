package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ConfigMaps and Secrets, and the keys of them, exist that pods need which have containers that never ran. Who may not look
 * there is told what the kubelet said.
 */
class IsWhatTheyNeedThere implements Check {
    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        Unseen hidden = null;
        int looked = 0;
        for (Thing pod : subject.current()) {
            List<Ran> idle = Ran.of(pod).filter(each -> !each.started()).toList();
            if (Ran.over(pod) || idle.isEmpty()) continue;
            String words = String.join(
                    "\n", Reference.words(idle, subject.events(pod).stream()).toList());
            for (Reference reference : Reference.of(pod)) {
                looked++;
                try {
                    judge(here, subject, reference, words).ifPresent(blames::add);
                } catch (Unseen e) {
                    hidden = e;
                }
            }
        }
        return answer(blames, hidden, looked);
    }

    private static Answer answer(List<Blame> blames, @Nullable Unseen hidden, int looked) {
        if (blames.isEmpty() && hidden != null) throw hidden;
        return Answer.noneOf(blames, Words.say("pods.seen.references", "looked", looked));
    }

    private static Optional<Blame> judge(Case here, Subject subject, Reference reference, String words) {
        for (Reference missed : List.of(reference.whole(), reference))
            if (missed.isMissedIn(words) && !isThere(here, subject, missed))
                return Optional.of(blame(subject, missed).seen(Words.say("pods.seen.kubelet", "message", line(words))));
        Optional<Thing> object = here.find(reference.kind(), subject.namespace(), reference.name());
        if (object.isEmpty())
            return reference.key().isEmpty() ? missing(subject, reference) : orKey(subject, reference);
        boolean lacks =
                !reference.key().isEmpty() && !object.get().texts("keys").contains(reference.key());
        return lacks
                ? Optional.of(blame(subject, reference)
                        .seen(Words.say(
                                "pods.seen.keys",
                                "object",
                                reference.name(),
                                "keys",
                                String.join(", ", object.get().texts("keys")))))
                : Optional.empty();
    }

    private static Optional<Blame> missing(Subject subject, Reference reference) {
        return Optional.of(blame(subject, reference)
                .seen(Words.say("pods.seen.no-object", "kind", reference.kind().title(), "object", reference.name())));
    }

    /** Of an object that is not there no key is missing, but the object. */
    private static Optional<Blame> orKey(Subject subject, Reference reference) {
        return missing(subject, reference.whole());
    }

    /** The kubelet's words may be older than the object. */
    private static boolean isThere(Case here, Subject subject, Reference reference) {
        return here.maybe(() -> here.find(reference.kind(), subject.namespace(), reference.name()))
                .flatMap(found -> found)
                .map(found -> reference.key().isEmpty() || found.texts("keys").contains(reference.key()))
                .orElse(false);
    }

    private static Blame blame(Subject subject, Reference reference) {
        boolean config = reference.kind() == EvidenceKind.CONFIGMAP;
        RootCause cause = reference.key().isEmpty()
                ? (config ? RootCause.CONFIGMAP_MISSING : RootCause.SECRET_MISSING)
                : (config ? RootCause.CONFIGMAP_KEY_MISSING : RootCause.SECRET_KEY_MISSING);
        return Blame.on(cause, subject.workload(), reference.field())
                .with("object", reference.name())
                .with("key", reference.key());
    }

    private static String line(String words) {
        return words.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
