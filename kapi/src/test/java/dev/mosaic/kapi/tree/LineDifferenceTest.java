package dev.mosaic.kapi.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.manifest.DiffLine;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void equalTextsDifferInNoLine() {
        assertThat(LineDifference.between("a\nb\n", "a\nb\n").lines()).isEmpty();
    }

    @Test
    void aChangedLineIsRemovedAndAdded_withBothLineNumbers() {
        assertThat(LineDifference.between("a\nb\nc", "a\nx\ny\nc").lines())
                .containsExactly(
                        new DiffLine(DiffLine.Kind.SAME, 1, 1, "a"),
                        new DiffLine(DiffLine.Kind.REMOVED, 2, 0, "b"),
                        new DiffLine(DiffLine.Kind.ADDED, 0, 2, "x"),
                        new DiffLine(DiffLine.Kind.ADDED, 0, 3, "y"),
                        new DiffLine(DiffLine.Kind.SAME, 3, 4, "c"));
    }

    @Test
    void farFromAChangeLinesAreLeftOut_andTheGapIsMarked() {
        String before = numbers(40);
        String after = before.replace("20\n", "twenty\n").replace("35\n", "");
        assertThat(LineDifference.between(before, after).lines())
                .hasSize(3 + 2 + 3 + 1 + 3 + 1 + 3)
                .extracting(DiffLine::kind)
                .containsOnlyOnce(DiffLine.Kind.GAP);
    }

    private static String numbers(int upTo) {
        return IntStream.rangeClosed(1, upTo).mapToObj(n -> n + "\n").collect(Collectors.joining());
    }
}
