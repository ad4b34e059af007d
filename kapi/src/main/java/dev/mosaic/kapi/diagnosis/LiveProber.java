package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;

/** Asks by short-lived pods, where this caller may make them. */
record LiveProber(Probes probes, Rights rights, Caller caller) implements Prober {

    @Override
    public Answer ask(ProbeOrigin origin, Question question) {
        rights.answers(caller, needed(origin.namespace())).stream()
                .filter(answer -> !answer.allowed())
                .findFirst()
                .ifPresent(answer -> refuse(answer.right()));
        try {
            return probes.probe(origin, question);
        } catch (Refusal refusal) {
            throw new Unseen(
                    Words.say("engine.unasked", "detail", refusal.failure().because()));
        }
    }

    private static List<Right> needed(String namespace) {
        return List.of(
                new Right("create", "", "pods", namespace, ""),
                new Right("create", "", "pods/exec", namespace, ""),
                new Right("delete", "", "pods", namespace, ""));
    }

    private static void refuse(Right right) {
        String key = "engine.refused";
        throw new Unseen(
                Words.say(key, "verb", right.verb(), "resource", right.resource(), "where", right.namespace()), right);
    }
}
