package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.diagnosis.SuiteTree.Node;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.function.Consumer;

/** A question in the picture; pressed, its step is shown. */
class QuestionBox extends ListItem {

    QuestionBox(Way way, Sketch.Spot spot, Consumer<String> choose) {
        String id = spot.node().id();
        Mark mark = way.mark(id);
        addClassNames("m-ask", mark.tone().css());
        if (mark.equals(Mark.UNASKED)) addClassName("m-unasked");
        getElement().setAttribute("data-node", id);
        getElement().setAttribute("data-test", "why-node");
        getElement().setAttribute("data-outcome", outcome(way, id));
        place(this, spot.row(), spot.column());
        NativeButton button =
                new NativeButton("", event -> choose.accept(way.tree().suite().id() + "." + id));
        Span state = new Span(Text.of(mark.word()));
        state.addClassName("m-hidden-word");
        button.add(new Icon(mark.glyph()), new Span(Said.of(spot.node().words())), state);
        button.setEnabled(way.step(id) != null);
        add(button);
    }

    private static String outcome(Way way, String id) {
        var step = way.step(id);
        return step == null ? "" : step.outcome().name();
    }

    /** The causes right of their question: those found, and how many others it would have found. */
    static ListItem causes(Way way, Sketch.Spot spot, boolean whole) {
        String id = spot.node().id();
        ListItem cell = new ListItem();
        cell.addClassName("m-causes");
        place(cell, spot.row(), spot.column() + 1);
        List<Node> leaves = way.leaves(id);
        leaves.stream().filter(leaf -> way.isFound(id, leaf.rootCause())).forEach(leaf -> cell.add(found(id, leaf)));
        List<Node> others = leaves.stream()
                .filter(leaf -> !way.isFound(id, leaf.rootCause()))
                .toList();
        if (whole) others.forEach(leaf -> cell.add(possible(leaf)));
        return cell;
    }

    private static Div found(String id, Node leaf) {
        Div box = new Div(new Icon(Glyph.WARNING), new Span(leaf.id()));
        box.addClassNames("m-cause", Tone.BAD.css());
        box.getElement().setAttribute("data-node", id + "/" + leaf.id());
        box.getElement().setAttribute("data-test", "why-leaf");
        return box;
    }

    private static Div possible(Node leaf) {
        Div line = new Div(new Span(leaf.id()));
        line.addClassNames("m-cause", "m-unasked", Tone.CALM.css());
        return line;
    }

    private static void place(ListItem item, int row, int column) {
        item.getStyle().set("--row", String.valueOf(row)).set("--column", String.valueOf(column));
    }
}
