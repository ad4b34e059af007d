package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.diagnosis.SuiteTree.Edge;
import dev.mosaic.contract.diagnosis.SuiteTree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the questions of a tree are drawn: what follows one answer stands below its question, what follows the others one column to the
 * right. In the whole tree that answer is yes, so that a healthy workload is one straight line; of a run it is the answer that was given,
 * so that its way is one. Each question stands once.
 */
final class Sketch {
    private final SuiteTree tree;
    private final Map<String, Node> questions;
    private final Set<String> leaved;
    private final Function<String, Outcome> below;
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Spot> order = new ArrayList<>();

    /** A question and its place; rows and columns count from 1. */
    record Spot(Node node, int row, int column) {}

    /**
     * Of the questions {@code drawn}; right of those that are {@code leaved} stand their causes, and {@code below} says which answer
     * leads straight down.
     */
    static List<Spot> of(SuiteTree tree, Set<String> drawn, Set<String> leaved, Function<String, Outcome> below) {
        Sketch sketch = new Sketch(tree, drawn, leaved, below);
        int row = 1;
        for (Node node : tree.nodes()) {
            if (sketch.questions.containsKey(node.id()) && !sketch.spots.containsKey(node.id()))
                row = sketch.column(node.id(), row, 1);
        }
        return List.copyOf(sketch.order);
    }

    private Sketch(SuiteTree tree, Set<String> drawn, Set<String> leaved, Function<String, Outcome> below) {
        this.tree = tree;
        this.leaved = leaved;
        this.below = below;
        this.questions = tree.nodes().stream()
                .filter(node -> node.rootCause() == null && drawn.contains(node.id()))
                .collect(Collectors.toMap(Node::id, Function.identity()));
    }

    /** Draws this question, what follows straight below it, and the rest to the right; answers the next free row. */
    private int column(String first, int row, int column) {
        List<String> line = line(first);
        line.forEach(id -> spots.put(id, new Spot(node(id), 0, column)));
        int next = row;
        for (String id : line) {
            Spot spot = new Spot(node(id), next, column);
            spots.put(id, spot);
            order.add(spot);
            next = beside(id, next, column);
        }
        return next;
    }

    /** What other answers lead to; answers the next free row. */
    private int beside(String id, int row, int column) {
        int free = leaved.contains(id) ? row + 1 : row;
        int next = row + 1;
        for (String other : onward(id).toList()) {
            if (spots.containsKey(other)) continue;
            free = column(other, free, column + 1);
            next = Math.max(next, free);
        }
        return next;
    }

    /** From here straight on, as far as nobody else has drawn it. */
    private List<String> line(String first) {
        List<String> line = new ArrayList<>();
        String at = first;
        while (at != null) {
            line.add(at);
            at = after(at, below.apply(at))
                    .filter(id -> !spots.containsKey(id) && !line.contains(id))
                    .findFirst()
                    .orElse(null);
        }
        return line;
    }

    private Stream<String> onward(String id) {
        return Stream.of(Outcome.YES, Outcome.NO, Outcome.CANNOT_TELL)
                .flatMap(outcome -> after(id, outcome))
                .distinct();
    }

    private Stream<String> after(String id, Outcome outcome) {
        return tree.edges().stream()
                .filter(edge -> edge.from().equals(id) && edge.outcome() == outcome)
                .map(Edge::to)
                .filter(questions::containsKey);
    }

    private Node node(String id) {
        return java.util.Objects.requireNonNull(questions.get(id));
    }
}
