package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.frontend.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers as a list; a card stays the same one while others come, so that what is open stays open. */
class StepList extends Div {
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(Text.of("why.steps.none"));
    private final Map<String, StepCard> cards = new LinkedHashMap<>();

    StepList() {
        addClassNames("m-card", "m-steps-why");
        getElement().setAttribute("data-test", "why-steps");
        none.addClassName("m-muted");
        add(new H2(Text.of("why.steps")), none, list);
    }

    void show(Run run) {
        none.setVisible(run.steps().isEmpty());
        Map<String, StepCard> now = new LinkedHashMap<>();
        run.steps().forEach(step -> {
            StepCard known = cards.get(Run.key(step));
            now.put(Run.key(step), known == null ? new StepCard(step) : known);
        });
        if (now.keySet().stream().toList().equals(cards.keySet().stream().toList())) return;
        cards.clear();
        cards.putAll(now);
        list.removeAll();
        now.values().forEach(list::add);
    }

    /** Another run: nothing of the one before is kept. */
    void forget() {
        cards.clear();
        list.removeAll();
        none.setVisible(true);
    }

    void open(String key) {
        StepCard card = cards.get(key);
        if (card != null) card.open();
    }
}
