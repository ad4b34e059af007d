package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;

/** Whether the pod has a token to prove who it is. To have none is right for all that never ask the API server. */
class IsItsTokenMounted implements Check {
    private static final String PLACE = "/var/run/secrets/kubernetes.io/serviceaccount";

    @Override
    public Answer ask(Case here) {
        Logs logs = Logs.of(here);
        if (logs.pod().tree().isEmpty()) return Answer.yes(Words.say("access.seen.no-pod"));
        if (isMounted(logs.pod()))
            return Answer.yes(
                    Words.say("access.seen.token", "account", logs.account().name()));
        return logs.missesItsToken()
                ? Answer.blame(notMounted(here, logs))
                : Answer.yes(Words.say("access.seen.no-token-needed"));
    }

    private static boolean isMounted(Thing pod) {
        return pod.containers().stream()
                .flatMap(container -> container.list("volumeMounts").stream())
                .anyMatch(mount -> mount.text("mountPath").startsWith(PLACE));
    }

    private static Blame notMounted(Case here, Logs logs) {
        Subject subject = here.subject();
        boolean byPod = subject.template().has("spec", "automountServiceAccountToken");
        Blame blame = byPod
                ? Blame.on(
                        RootCause.TOKEN_NOT_MOUNTED,
                        subject.workload(),
                        "spec.template.spec.automountServiceAccountToken")
                : Blame.on(
                        RootCause.TOKEN_NOT_MOUNTED,
                        EvidenceKind.SERVICE_ACCOUNT.title(),
                        here.namespace(),
                        logs.account().name(),
                        "automountServiceAccountToken");
        return blame.with("account", logs.account().name())
                .seen(Words.say("access.seen.not-mounted", "pod", logs.pod().name()))
                .seen(Words.say("access.seen.looks-for-token"));
    }
}
