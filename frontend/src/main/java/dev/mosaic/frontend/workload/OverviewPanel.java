package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;

/** The Overview tab. */
class OverviewPanel implements WorkloadPanel {
    private final Div content = new Div();
    private List<StoredBinding> bound = List.of();
    private WorkloadDetail detail;

    OverviewPanel(BindingApi bindings, Wire wire, WorkloadDetail detail) {
        this.detail = detail;
        content.addClassName("m-cards");
        show(detail);
        wire.ask(bindings::list, this::show, failure -> show(List.of()));
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail now) {
        detail = now;
        content.removeAll();
        Div left = new Div(health(now));
        left.addClassName("m-right");
        if (!now.workload().labels().isEmpty()) left.add(labels(now));
        content.add(left, containers(now));
    }

    private void show(List<StoredBinding> all) {
        WorkloadId id = detail.workload().id();
        bound = all.stream().filter(one -> one.binding().workload().equals(id)).toList();
        show(detail);
    }

    private static Div health(WorkloadDetail now) {
        Health health = now.workload().health();
        Div card = card("overview.health");
        Div line = new Div(Chip.of(health), new Span(meaning(health)));
        line.addClassName("m-line");
        card.add(line);
        if (!Chip.reason(health).isEmpty()) {
            Span raw = new Span(Chip.reason(health));
            raw.addClassNames("m-raw");
            card.add(raw);
        }
        card.add(numbers(now.rollout()));
        Owner owner = now.workload().owner();
        if (owner.kind() != OwnerKind.NONE) card.add(owner(owner));
        return card;
    }

    private static String meaning(Health health) {
        return Text.of("meaning." + health.word().name());
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

    private Div containers(WorkloadDetail now) {
        Div card = card("overview.containers");
        for (Container container : now.workload().containers()) {
            card.add(new ContainerCard(now.workload(), container, binding(container)));
        }
        return card;
    }

    private java.util.Optional<Binding> binding(Container container) {
        return bound.stream()
                .map(StoredBinding::binding)
                .filter(binding -> binding.container().equals(container.name()))
                .findFirst();
    }

    private static Div labels(WorkloadDetail now) {
        Div card = card("overview.labels");
        Div all = new Div();
        all.addClassName("m-labels");
        now.workload()
                .labels()
                .forEach((key, value) -> all.add(new dev.mosaic.frontend.widget.Mono(key + "=" + value)));
        card.add(all);
        return card;
    }

    private static Div card(String key) {
        Div card = new Div(new H2(Text.of(key)));
        card.addClassName("m-card");
        return card;
    }
}
