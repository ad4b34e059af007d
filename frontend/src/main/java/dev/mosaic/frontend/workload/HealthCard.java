package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Explanation;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WhyLink;

/** How a workload is: the word, its first cause and what that means, and how far its rollout got. */
class HealthCard extends Div {

    HealthCard(WorkloadDetail now) {
        addClassName("m-card");
        getElement().setAttribute("data-test", "health-card");
        Health health = now.workload().health();
        Div line = new Div(
                Chip.of(health), new Span(Text.of("meaning." + health.word().name())));
        line.addClassName("m-line");
        if (Tone.of(health.word()) != Tone.GOOD)
            line.add(WhyLink.of(Routes.why(now.workload().id())));
        add(new H2(Text.of("overview.health")), line);
        if (!health.reason().isEmpty() || !health.message().isEmpty()) add(new Explanation(health));
        add(numbers(now.rollout()));
        Owner owner = now.workload().owner();
        if (owner.kind() != OwnerKind.NONE) add(owner(owner));
    }

    private static Div numbers(Rollout rollout) {
        Div numbers = new Div(
                number("rollout.desired", rollout.desired()),
                number("rollout.updated", rollout.updated()),
                number("rollout.ready", rollout.ready()),
                number("rollout.available", rollout.available()));
        numbers.addClassName("m-numbers");
        return numbers;
    }

    private static Div number(String key, int value) {
        Span big = new Span(String.valueOf(value));
        big.addClassName("m-big");
        return new Div(big, new Span(Text.of(key)));
    }

    private static Div owner(Owner owner) {
        Div note = new Div(
                new Icon(Glyph.INFO),
                new Span(Text.of("OwnerKind." + owner.kind().name(), owner.name())));
        note.addClassNames("m-note", Tone.CALM.css());
        return note;
    }
}
