package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;

/**
 * A missed deadline is a symptom, but where pods are still starting within the grace of their own probes, and nothing else is wrong:
 * then they were promised more time than the rollout has.
 */
class IsTheDeadlineFair implements Check {
    @Override
    public Answer ask(Case here) {
        State state = State.of(here);
        if (!state.missedDeadline()) return Answer.yes(Words.say("change.seen.in-time"));
        int deadline = state.subject().workload().number(600, "spec", "progressDeadlineSeconds");
        List<Thing> waiting = state.subject().current().stream()
                .filter(pod -> !State.isReady(pod))
                .toList();
        boolean starting = !waiting.isEmpty() && waiting.stream().allMatch(pod -> grants(pod) > deadline);
        if (!starting || !here.soFar().isEmpty()) return Answer.yes(Words.say("change.seen.symptom"));
        int grace = waiting.stream().mapToInt(IsTheDeadlineFair::grants).max().orElse(0);
        return Answer.blame(Blame.on(
                        RootCause.PROGRESS_DEADLINE_TOO_SHORT,
                        state.subject().workload(),
                        "spec.progressDeadlineSeconds")
                .with("deadline", deadline)
                .with("grace", grace)
                .seen(Words.say("change.seen.grace", "deadline", deadline, "grace", grace))
                .fixedBy(Mending.replace(state.subject().workload(), grace + 60, "spec", "progressDeadlineSeconds")));
    }

    /** The most that a running, unready container of it is given to start; nothing where one of them fell. */
    private static int grants(Thing pod) {
        if (State.statuses(pod)
                .anyMatch(status -> !status.has("state", "running") || status.number(0, "restartCount") > 0)) return 0;
        return pod.list("spec", "containers").stream()
                .mapToInt(container -> Math.max(
                        grace(container.at("startupProbe")),
                        container.number(0, "readinessProbe", "initialDelaySeconds")))
                .max()
                .orElse(0);
    }

    private static int grace(Thing probe) {
        if (probe.tree().isEmpty()) return 0;
        return probe.number(0, "initialDelaySeconds")
                + probe.number(10, "periodSeconds") * probe.number(3, "failureThreshold");
    }
}
