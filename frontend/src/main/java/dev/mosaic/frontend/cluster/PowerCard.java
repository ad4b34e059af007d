package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.cluster.Power;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Mosaic itself may do: each right it asks for, whether it holds it, and how it would get what is missing. */
class PowerCard extends Div {

    PowerCard() {
        addClassName("m-card");
        getElement().setAttribute("data-test", "powers");
        add(new com.vaadin.flow.component.html.H2(Text.of("powers")), muted("powers.text"));
    }

    void show(List<Power> powers) {
        byResource(powers.stream().filter(power -> !power.optional()).toList()).forEach(this::row);
        List<Power> more = powers.stream().filter(Power::optional).toList();
        add(muted("powers.more"));
        byResource(more).forEach(this::row);
        boolean lacks = powers.stream().anyMatch(power -> !power.optional() && !power.held());
        if (lacks) add(new CommandBlock(Purpose.OTHER, "kubectl", "apply", "-f", "manifest.yaml"));
        if (more.stream().anyMatch(power -> !power.held())) add(binding());
    }

    void refused(Failure failure) {
        add(new FailureBox(failure));
    }

    private static Map<String, List<Power>> byResource(List<Power> powers) {
        return powers.stream()
                .collect(Collectors.groupingBy(
                        power -> power.right().resource(), LinkedHashMap::new, Collectors.toList()));
    }

    private void row(String resource, List<Power> powers) {
        Div verbs = new Div();
        verbs.addClassName("m-verbs");
        powers.forEach(power -> verbs.add(verb(power)));
        Div row = new Div(new Mono(resource), verbs);
        row.addClassName("m-power");
        add(row);
    }

    private static Component verb(Power power) {
        boolean calm = power.optional() && !power.held();
        Tone tone = power.held() ? Tone.GOOD : calm ? Tone.CALM : Tone.BAD;
        Span verb = new Span(
                new Icon(power.held() ? Glyph.CHECK : Glyph.CROSS),
                new Span(power.right().verb()));
        verb.addClassNames("m-verb", tone.css());
        verb.setTitle(Text.of(power.held() ? "powers.held" : "powers.lacks"));
        verb.getElement()
                .setAttribute(
                        "data-test",
                        "power-" + power.right().verb() + "-" + power.right().resource());
        verb.getElement().setAttribute("data-held", String.valueOf(power.held()));
        return verb;
    }

    private static CommandBlock binding() {
        return new CommandBlock(
                Purpose.OTHER,
                "kubectl",
                "create",
                "clusterrolebinding",
                "mosaic-kapi-more",
                "--clusterrole=mosaic-kapi-more",
                "--serviceaccount=mosaic:kapi");
    }

    private static Paragraph muted(String key) {
        Paragraph words = new Paragraph(Text.of(key));
        words.addClassName("m-muted");
        return words;
    }
}
