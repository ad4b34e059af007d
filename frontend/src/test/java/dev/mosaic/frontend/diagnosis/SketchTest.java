package dev.mosaic.frontend.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.diagnosis.SuiteTree.Edge;
import dev.mosaic.contract.diagnosis.SuiteTree.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final Set<String> ALL = Set.of("a", "b", "c", "d");

    @Test
    void whatFollowsAYesStandsBelowAndWhatFollowsANoToTheRight() {
        assertThat(places(tree(yes("a", "b"), yes("b", "c"), no("a", "d")), ALL, Set.of()))
                .containsExactly("a 1,1", "d 1,2", "b 2,1", "c 3,1");
    }

    @Test
    void causesTakeTheRowOfTheirQuestion() {
        assertThat(places(tree(yes("a", "b"), no("a", "c"), yes("c", "d")), ALL, Set.of("a")))
                .containsExactly("a 1,1", "c 2,2", "d 3,2", "b 4,1");
    }

    @Test
    void aQuestionThatSeveralLeadToStandsOnceAndNoTwoShareAPlace() {
        List<String> places =
                places(tree(yes("a", "b"), no("a", "c"), no("b", "c"), yes("c", "d"), no("d", "b")), ALL, ALL);
        assertThat(places).hasSize(4);
        assertThat(places.stream().map(place -> place.substring(2))).doesNotHaveDuplicates();
    }

    @Test
    void theWayOfARunIsOneLineWhateverWasAnswered() {
        SuiteTree tree = tree(no("a", "b"), no("b", "c"), yes("b", "d"));
        assertThat(places(Sketch.of(tree, Set.of("a", "b", "c"), Set.of(), id -> Outcome.NO)))
                .containsExactly("a 1,1", "b 2,1", "c 3,1");
        assertThat(places(tree, Set.of("a", "b", "c"), Set.of())).containsExactly("a 1,1", "b 1,2", "c 1,3");
    }

    @Test
    void whatIsFoldedIsNotDrawn() {
        assertThat(places(tree(yes("a", "b"), no("a", "d")), Set.of("a", "b"), Set.of()))
                .containsExactly("a 1,1", "b 2,1");
    }

    private static List<String> places(SuiteTree tree, Set<String> drawn, Set<String> leaved) {
        return places(Sketch.of(tree, drawn, leaved, id -> Outcome.YES));
    }

    private static List<String> places(List<Sketch.Spot> spots) {
        return spots.stream()
                .map(spot -> spot.node().id() + " " + spot.row() + "," + spot.column())
                .toList();
    }

    private static SuiteTree tree(Edge... edges) {
        Sentence words = new Sentence("x", Map.of(), "x");
        List<Node> nodes = Stream.of("a", "b", "c", "d")
                .map(id -> new Node(id, words, words, null))
                .toList();
        return new SuiteTree(Suite.PODS, nodes, List.of(edges));
    }

    private static Edge yes(String from, String to) {
        return new Edge(from, Outcome.YES, to);
    }

    private static Edge no(String from, String to) {
        return new Edge(from, Outcome.NO, to);
    }
}
