package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs from the last good revision, ordered by how well it explains what was found. Only a changed variable is blamed here: of
 * any other change what it does is the cause. Where a program ails and nothing else it is made of changed, it is the variable.
 */
class IsTheTemplateAsItWas implements Check {
    @Override
    public Answer ask(Case here) {
        State state = State.of(here);
        if (state.lastGood().isEmpty()) return Answer.yes(Words.say("change.seen.no-other"));
        Thing good = state.lastGood().get();
        List<Changed> changes = new ArrayList<>(
                new Comparison(good.at("spec", "template"), state.subject().template()).changes());
        if (changes.isEmpty()) return Answer.yes(Words.say("change.seen.equal"));
        List<RootCause> found = here.soFar().stream().map(Verdict::rootCause).toList();
        changes.sort(Comparator.comparingInt(change -> change.distance(found)));
        Sentence[] told = told(state, good, changes, found);
        if (!state.ails() && found.isEmpty()) return Answer.yes(told);
        return state.programAils() && variablesAlone(changes)
                ? Answer.blame(variables(state, changes).seen(told))
                : Answer.no(told);
    }

    private static Sentence[] told(State state, Thing good, List<Changed> changes, List<RootCause> found) {
        List<Sentence> told = new ArrayList<>();
        changes.forEach(change -> told.add(change.sentence(found)));
        changes.stream()
                .filter(change -> change.part().equals("image"))
                .forEach(change -> commits(state, good, change, told));
        return told.toArray(Sentence[]::new);
    }

    /** Mosaic notes on a workload which commit an image is of; its revisions bear what was noted at their time. */
    private static void commits(State state, Thing good, Changed change, List<Sentence> told) {
        String key = change.container() + ".mosaic.dev/commit";
        String before = good.text("metadata", "annotations", key);
        String after = state.subject().workload().text("metadata", "annotations", key);
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after))
            told.add(Words.say(
                    "change.seen.commits", "container", change.container(), "before", before, "after", after));
    }

    private static boolean variablesAlone(List<Changed> changes) {
        return changes.stream().anyMatch(change -> change.part().equals("env"))
                && changes.stream()
                        .noneMatch(change -> List.of("image", "command", "args", "envFrom", "volumes")
                                .contains(change.part()));
    }

    private static Blame variables(State state, List<Changed> changes) {
        List<Changed> variables =
                changes.stream().filter(change -> change.part().equals("env")).toList();
        String names = variables.stream()
                .map(change -> change.field().replaceAll(".*env\\[(.*)]", "$1"))
                .collect(Collectors.joining(", "));
        String field = "spec.template." + variables.getFirst().field();
        return Blame.on(RootCause.ENV_CHANGED, state.subject().workload(), field)
                .with("variables", names);
    }
}
