package dev.mosaic.contract.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of a suite, to draw: nodes in the order of a table of contents, the first one the root. */
public record SuiteTree(Suite suite, List<Node> nodes, List<Edge> edges) {

    /** A check with its question, or a leaf with its root cause and meaning; the id of a leaf is that of its root cause. */
    public record Node(
            String id,
            Sentence words,
            Sentence how,
            @Nullable RootCause rootCause) {}

    /** Which outcome leads where. */
    public record Edge(String from, Outcome outcome, String to) {}
}
