package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.mosaic.frontend.text.Text;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of this session, one of them beside the one on the page. */
class PastRuns extends Div {
    private final Select<Run> choice = new Select<>();
    private final Div comparison = new Div();
    private @Nullable Run now;

    PastRuns() {
        addClassName("m-card");
        Paragraph kept = new Paragraph(Text.of("why.kept"));
        kept.addClassName("m-muted");
        choice.setLabel(Text.of("why.compare"));
        choice.setItemLabelGenerator(PastRuns::words);
        choice.getElement().setAttribute("data-test", "why-compare");
        choice.addValueChangeListener(event -> compare(event.getValue()));
        add(new H2(Text.of("why.past")), kept, choice, comparison);
        setVisible(false);
    }

    /** {@code all} holds the run at hand as well. */
    void show(Run shown, List<Run> all) {
        now = shown;
        List<Run> others = all.stream().filter(run -> !run.equals(shown)).toList();
        choice.setItems(others);
        comparison.removeAll();
        setVisible(!others.isEmpty());
        if (!others.isEmpty()) choice.setValue(others.getFirst());
    }

    private void compare(@Nullable Run before) {
        comparison.removeAll();
        if (before != null && now != null) comparison.add(new Comparison(before, now));
    }

    private static String words(Run run) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(Text.locale())
                .withZone(ZoneOffset.UTC)
                .format(run.at());
        var end = run.conclusion();
        String first = end == null || end.verdicts().isEmpty()
                ? Text.of("why.undecided")
                : end.verdicts().getFirst().rootCause().id();
        return time + " UTC · " + first;
    }
}
