package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.manifest.DiffLine;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.frontend.text.Text;

/** A difference of two texts, line under line; what was taken away and added is told by a sign, not by colour alone. */
public final class DiffView extends Div {

    public DiffView(Difference difference) {
        addClassName("m-diff");
        getElement().setAttribute("data-test", "diff");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Text.of("diff.label"));
        difference.lines().forEach(line -> add(row(line)));
    }

    private static Div row(DiffLine line) {
        Span number = new Span(number(line));
        number.addClassName("m-line-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span sign = new Span(sign(line.kind()));
        sign.addClassName("m-sign");
        Span text = new Span(line.kind() == DiffLine.Kind.GAP ? "" : line.text());
        Div row = new Div(number, sign, text);
        row.addClassName("m-" + line.kind().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }

    private static String number(DiffLine line) {
        int number = line.after() == 0 ? line.before() : line.after();
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String sign(DiffLine.Kind kind) {
        return switch (kind) {
            case SAME -> " ";
            case REMOVED -> "−";
            case ADDED -> "+";
            case GAP -> "⋯";
        };
    }
}
