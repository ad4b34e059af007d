package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A suite's steps in the order of a table of contents; a step that several lead to stands once. */
final class Tree {
    private final Suite suite;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    Tree(Inquiry inquiry) {
        this.suite = inquiry.suite();
        add(inquiry.tree());
    }

    private void add(Step step) {
        Step known = steps.putIfAbsent(step.id(), step);
        if (known != null && known != step) throw new IllegalStateException("two steps are called " + step.id());
        if (known != null) return;
        for (Outcome outcome : Outcome.values()) step.next(outcome).forEach(this::add);
    }

    Suite suite() {
        return suite;
    }

    Step root() {
        return steps.values().iterator().next();
    }

    /** Where a step stands; verdicts are told in this order. */
    int place(Step step) {
        return List.copyOf(steps.keySet()).indexOf(step.id());
    }

    SuiteTree drawn() {
        List<SuiteTree.Node> nodes = new ArrayList<>();
        Set<RootCause> leaves = new LinkedHashSet<>();
        steps.values().forEach(step -> {
            String key = suite.id() + "." + step.id();
            nodes.add(new SuiteTree.Node(step.id(), Words.say(key), Words.say(key + ".how"), null));
            leaves.addAll(step.causes());
        });
        leaves.forEach(leaf -> nodes.add(leaf(leaf)));
        return new SuiteTree(suite, nodes, edges());
    }

    private static SuiteTree.Node leaf(RootCause cause) {
        String key = cause.suite().id() + ".cause." + cause.id();
        return new SuiteTree.Node(cause.id(), Words.say(key), Words.say(key + ".remedy"), cause);
    }

    List<SuiteTree.Edge> edges() {
        return steps.values().stream().flatMap(Tree::edges).toList();
    }

    private static Stream<SuiteTree.Edge> edges(Step step) {
        Stream<SuiteTree.Edge> leaves =
                step.causes().stream().map(cause -> new SuiteTree.Edge(step.id(), Outcome.NO, cause.id()));
        Stream<SuiteTree.Edge> onward = Stream.of(Outcome.values())
                .flatMap(outcome ->
                        step.next(outcome).stream().map(next -> new SuiteTree.Edge(step.id(), outcome, next.id())));
        return Stream.concat(leaves, onward);
    }
}
