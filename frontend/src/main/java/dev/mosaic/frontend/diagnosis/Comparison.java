package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What another run found that this one did not, and the other way round: causes, then answers. */
class Comparison extends Div {

    Comparison(Run before, Run now) {
        getElement().setAttribute("data-test", "why-comparison");
        addClassName("m-comparison");
        UnorderedList causes = new UnorderedList();
        causes.addClassName("m-evidence");
        Set<RootCause> old = causes(before);
        Set<RootCause> fresh = causes(now);
        old.stream().filter(cause -> !fresh.contains(cause)).forEach(cause -> causes.add(line("why.gone", cause)));
        fresh.stream().filter(cause -> !old.contains(cause)).forEach(cause -> causes.add(line("why.new", cause)));
        fresh.stream().filter(old::contains).forEach(cause -> causes.add(line("why.still", cause)));
        UnorderedList answers = new UnorderedList();
        answers.addClassName("m-evidence");
        keys(before, now).forEach(key -> answer(answers, before.step(key), now.step(key)));
        add(causes);
        if (answers.getChildren().findAny().isEmpty()) add(new Paragraph(Text.of("why.same")));
        else add(new H3(Text.of("why.differs")), answers);
    }

    private static Set<RootCause> causes(Run run) {
        var end = run.conclusion();
        if (end == null) return Set.of();
        return end.verdicts().stream().map(Verdict::rootCause).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> keys(Run before, Run now) {
        return Stream.concat(now.steps().stream(), before.steps().stream())
                .map(Run::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ListItem line(String key, RootCause cause) {
        ListItem line = new ListItem(Text.of(key, cause.id()));
        line.getElement().setAttribute("data-change", key.substring(4));
        return line;
    }

    private static void answer(UnorderedList list, @Nullable Checked before, @Nullable Checked now) {
        if (before != null && now != null && before.outcome() == now.outcome()) return;
        Checked asked = now == null ? before : now;
        if (asked == null) return;
        Span question = new Span(Said.of(asked.question()));
        Div line = new Div(chip(before), new Icon(Glyph.ARROW), chip(now));
        line.addClassName("m-line");
        list.add(new ListItem(question, line));
    }

    private static Chip chip(@Nullable Checked step) {
        Mark mark = Mark.of(step);
        return new Chip(mark.tone(), mark.glyph(), Text.of(mark.word()));
    }
}
