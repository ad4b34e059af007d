package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** How many workloads are in each state; pressing one shows only those. */
class HealthFilter extends Div {
    private final Map<HealthWord, NativeButton> buttons = new EnumMap<>(HealthWord.class);
    private final Map<HealthWord, Span> counts = new EnumMap<>(HealthWord.class);
    private final Set<HealthWord> chosen = EnumSet.noneOf(HealthWord.class);
    private final Consumer<Set<HealthWord>> changed;

    HealthFilter(Consumer<Set<HealthWord>> changed) {
        this.changed = changed;
        addClassName("m-healths");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Text.of("workloads.healths"));
        for (HealthWord word : HealthWord.values()) add(button(word));
    }

    void choose(Set<HealthWord> words) {
        chosen.clear();
        chosen.addAll(words);
        show();
    }

    void count(Map<HealthWord, Integer> health) {
        for (HealthWord word : HealthWord.values()) {
            counts.get(word).setText(Text.number(health.getOrDefault(word, 0)));
            buttons.get(word).getElement().setAttribute("data-count", String.valueOf(health.getOrDefault(word, 0)));
        }
        show();
    }

    private NativeButton button(HealthWord word) {
        Span count = new Span("0");
        count.addClassName("m-count");
        NativeButton button = new NativeButton("", event -> toggle(word, event));
        button.add(new Icon(Tone.glyph(word)), new Span(Text.of(word)), count);
        button.addClassNames("m-health", Tone.of(word).css());
        button.getElement().setAttribute("data-test", "filter-" + word.name());
        button.getElement().setAttribute("data-count", "0");
        counts.put(word, count);
        buttons.put(word, button);
        button.setVisible(false);
        return button;
    }

    /** With Ctrl or Shift to those already chosen, else alone; once more: all again. */
    private void toggle(HealthWord word, ClickEvent<NativeButton> click) {
        boolean was = chosen.contains(word);
        boolean together = click.isCtrlKey() || click.isMetaKey() || click.isShiftKey();
        boolean alone = was && chosen.size() == 1;
        if (!together) chosen.clear();
        if (together && was || alone) chosen.remove(word);
        else chosen.add(word);
        show();
        changed.accept(EnumSet.copyOf(chosen));
    }

    /** States nobody is in are not worth a word, unless they are what was asked for. */
    private void show() {
        buttons.forEach((word, button) -> {
            boolean pressed = chosen.contains(word);
            button.setVisible(pressed || !"0".equals(button.getElement().getAttribute("data-count")));
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
    }
}
