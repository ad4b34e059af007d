package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.cluster.Node;
import dev.mosaic.contract.cluster.NodePage;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.RightsNote;
import dev.mosaic.frontend.widget.Tone;

/** The machines: whether they are ready, their version, and the room they have for pods. */
class NodeCard extends Div {
    private final H2 title = new H2(Text.of("nodes"));

    NodeCard() {
        addClassNames("m-card", "m-table-card");
        getElement().setAttribute("data-test", "nodes");
        add(title);
    }

    void show(NodePage page) {
        if (!page.missing().isEmpty()) {
            add(new RightsNote(page.missing().stream()
                    .map(right -> new RightAnswer(right, false, ""))
                    .toList()));
            return;
        }
        title.setText(Text.count("nodes.count", page.total()));
        Grid<Node> grid = grid();
        grid.setItems(page.nodes());
        add(grid);
    }

    void refused(Failure failure) {
        add(new FailureBox(failure));
    }

    private static Grid<Node> grid() {
        Grid<Node> grid = new Grid<>();
        grid.addThemeName("no-border");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", Text.of("nodes"));
        grid.addComponentColumn(NodeCard::name)
                .setHeader(Text.of("column.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(NodeCard::state)
                .setHeader(Text.of("column.health"))
                .setFlexGrow(1);
        grid.addComponentColumn(node -> new Mono(node.version())).setHeader(Text.of("cluster.version"));
        grid.addColumn(NodeCard::room).setHeader(Text.of("nodes.room")).setFlexGrow(2);
        grid.addComponentColumn(node -> new Age(node.created()))
                .setHeader(Text.of("column.age"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("70px")
                .setFlexGrow(0);
        return grid;
    }

    private static Div name(Node node) {
        Span name = new Span(node.name());
        name.addClassName("m-name");
        return new Div(name, Card.muted(" " + String.join(", ", node.roles())));
    }

    private static Chip state(Node node) {
        if (!node.ready()) return new Chip(Tone.BAD, Glyph.CROSS, node.reason());
        if (node.taken()) return new Chip(Tone.CALM, Glyph.PAUSE, Text.of("nodes.taken"));
        return new Chip(Tone.GOOD, Glyph.CHECK, Text.of("nodes.ready"));
    }

    private static String room(Node node) {
        return Text.of("nodes.room.text", node.cpu(), memory(node.memory()), node.pods());
    }

    /** Nodes tell memory in KiB, which nobody reads: {@code 24618512Ki} is {@code 23 GiB}. */
    static String memory(String quantity) {
        if (!quantity.matches("[0-9]{1,15}Ki")) return quantity;
        long mebibytes = Long.parseLong(quantity.substring(0, quantity.length() - 2)) / 1024;
        return mebibytes >= 10_240 ? mebibytes / 1024 + " GiB" : mebibytes + " MiB";
    }
}
