package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.diagnosis.SuiteTree.Edge;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One tree as a graph: the questions that were asked, the answers that led on, the causes found; the rest folded or pale. */
class TreePicture extends Div {
    private final Way way;
    private final boolean whole;

    TreePicture(Way way, boolean whole, Consumer<String> choose) {
        this.way = way;
        this.whole = whole;
        SuiteTree tree = way.tree();
        addClassName("m-tree");
        getElement().setAttribute("data-test", "why-tree");
        getElement().setAttribute("data-suite", tree.suite().id());
        add(new H3(Text.of(tree.suite())));
        Paragraph what = new Paragraph(Text.of("why.suite." + tree.suite().id()));
        what.addClassName("m-muted");
        add(what);
        Set<String> drawn = whole ? way.questions() : way.visited();
        if (!drawn.isEmpty()) add(board(drawn, choose));
        int folded = way.questions().size() - drawn.size();
        if (folded > 0) add(folded(folded));
    }

    private Div board(Set<String> drawn, Consumer<String> choose) {
        UnorderedList list = new UnorderedList();
        List<Sketch.Spot> spots = Sketch.of(way.tree(), drawn, leaved(drawn), this::below);
        for (Sketch.Spot spot : spots) {
            QuestionBox box = new QuestionBox(way, spot, choose);
            box.getElement().setAttribute("data-to", lines(spot.node().id(), drawn));
            list.add(box);
            if (leaved(Set.of(spot.node().id())).contains(spot.node().id()))
                list.add(QuestionBox.causes(way, spot, whole));
        }
        Div board = new Div(list, new Branches());
        board.addClassName("m-tree-board");
        Div scroll = new Div(board);
        scroll.addClassName("m-tree-scroll");
        // wide trees are scrolled by the keyboard, too, where none of their questions can be pressed yet
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", Text.of(way.tree().suite()));
        return scroll;
    }

    private Outcome below(String id) {
        Checked step = whole ? null : way.step(id);
        return step == null ? Outcome.YES : step.outcome();
    }

    /** Those with something to show at their right: a cause that was found, or in the whole tree any. */
    private Set<String> leaved(Set<String> drawn) {
        return drawn.stream()
                .filter(id -> way.leaves(id).stream().anyMatch(leaf -> whole || way.isFound(id, leaf.rootCause())))
                .collect(Collectors.toSet());
    }

    private String lines(String id, Set<String> drawn) {
        return way.tree().edges().stream()
                .filter(edge -> edge.from().equals(id))
                .map(edge -> line(edge, drawn))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String line(Edge edge, Set<String> drawn) {
        String outcome = edge.outcome().name().toLowerCase(java.util.Locale.ROOT);
        boolean found = way.leaves(edge.from()).stream()
                .anyMatch(leaf -> leaf.id().equals(edge.to()) && way.isFound(edge.from(), leaf.rootCause()));
        if (found) return outcome + "!" + edge.from() + "/" + edge.to();
        if (!drawn.contains(edge.to())) return "";
        if (way.isTaken(edge)) return outcome + "!" + edge.to();
        return whole ? outcome + ":" + edge.to() : "";
    }

    private static Paragraph folded(int count) {
        Paragraph folded = new Paragraph(Text.count("why.folded", count));
        folded.addClassName("m-muted");
        return folded;
    }
}
