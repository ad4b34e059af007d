package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.diagnosis.SuiteTree.Edge;
import dev.mosaic.contract.diagnosis.SuiteTree.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way a run took through one tree. */
record Way(SuiteTree tree, Run run, boolean running) {

    @Nullable
    Checked step(String id) {
        return run.step(tree.suite().id() + "." + id);
    }

    Mark mark(String id) {
        Checked step = step(id);
        return step == null && running && asking().contains(id) ? Mark.ASKING : Mark.of(step);
    }

    /** The questions that were asked, and those asked now. */
    Set<String> visited() {
        return Stream.concat(steps().map(Checked::id), running ? asking().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    Set<String> questions() {
        return tree.nodes().stream()
                .filter(node -> node.rootCause() == null)
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    /** The causes a question may find: those it found first. */
    List<Node> leaves(String id) {
        Set<String> causes = tree.edges().stream()
                .filter(edge -> edge.from().equals(id))
                .map(Edge::to)
                .collect(Collectors.toSet());
        return tree.nodes().stream()
                .filter(node -> node.rootCause() != null && causes.contains(node.id()))
                .toList();
    }

    boolean isFound(String id, @Nullable RootCause cause) {
        Checked step = step(id);
        return step != null && cause != null && step.found().contains(cause);
    }

    /** Whether the run went this way. */
    boolean isTaken(Edge edge) {
        Checked step = step(edge.from());
        return step != null
                && step.outcome() == edge.outcome()
                && !mark(edge.to()).equals(Mark.UNASKED);
    }

    private Set<String> asking() {
        Set<String> next = steps().flatMap(step -> step.next().stream()).collect(Collectors.toSet());
        steps().map(Checked::id).forEach(next::remove);
        return next;
    }

    private Stream<Checked> steps() {
        return run.steps().stream().filter(step -> step.suite() == tree.suite());
    }
}
