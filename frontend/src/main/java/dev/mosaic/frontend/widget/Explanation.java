package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.frontend.text.Text;
import java.util.List;

/** What a state means in plain words, what to do, and the cluster's own words beside it. */
public final class Explanation extends Div {

    public Explanation(Health health) {
        addClassName("m-explanation");
        getElement().setAttribute("data-test", "explanation");
        List<Meaning> meanings = Meaning.of(health);
        if (meanings.isEmpty() && !health.reason().isEmpty()) add(new Span(unknown(health.reason())));
        meanings.forEach(meaning -> add(row(meaning)));
        if (!Chip.reason(health).isEmpty()) {
            Span raw = new Span(Chip.reason(health));
            raw.addClassName("m-raw");
            add(raw);
        }
    }

    private static Div row(Meaning meaning) {
        Span says = new Span(Text.of(meaning));
        says.addClassName("m-says");
        Span remedy = new Span(remedy(meaning));
        remedy.addClassName("m-remedy");
        Div row = new Div(says, remedy);
        row.getElement().setAttribute("data-meaning", meaning.name());
        return row;
    }

    /** What to do about it. */
    public static String remedy(Meaning meaning) {
        return Text.of("remedy." + meaning.name());
    }

    /** An honest word about what Mosaic cannot explain. */
    public static String unknown(String reason) {
        return Text.of("reason.unknown", reason);
    }
}
