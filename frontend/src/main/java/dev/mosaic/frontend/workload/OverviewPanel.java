package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;
import java.util.Optional;

/** The Overview tab: health and its cause, what pods wait for, the containers, and what other features add. */
class OverviewPanel implements WorkloadPanel {
    private final Div content = new Div();
    private final Div cards = new Div();
    private List<StoredBinding> bound = List.of();
    private WorkloadDetail detail;

    OverviewPanel(BindingApi bindings, List<OverviewPart> parts, Wire wire, WorkloadDetail detail) {
        this.detail = detail;
        content.addClassName("m-overview");
        cards.addClassName("m-cards");
        content.add(cards);
        parts.stream()
                .filter(part -> part.place() == OverviewPart.Place.BELOW)
                .forEach(part -> content.add(part.open(detail).content()));
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
        cards.removeAll();
        Div left = new Div(new HealthCard(now), new Waits(now));
        left.addClassName("m-right");
        if (!now.workload().labels().isEmpty()) left.add(labels(now));
        cards.add(left, containers(now));
    }

    private void show(List<StoredBinding> all) {
        WorkloadId id = detail.workload().id();
        bound = all.stream().filter(one -> one.binding().workload().equals(id)).toList();
        show(detail);
    }

    private Div containers(WorkloadDetail now) {
        Div card = card("overview.containers");
        for (Container container : now.workload().containers()) {
            card.add(new ContainerCard(now.workload(), container, binding(container)));
        }
        return card;
    }

    private Optional<Binding> binding(Container container) {
        return bound.stream()
                .map(StoredBinding::binding)
                .filter(binding -> binding.container().equals(container.name()))
                .findFirst();
    }

    private static Div labels(WorkloadDetail now) {
        Div card = card("overview.labels");
        Div all = new Div();
        all.addClassName("m-labels");
        now.workload().labels().forEach((key, value) -> all.add(new Mono(key + "=" + value)));
        card.add(all);
        return card;
    }

    private static Div card(String key) {
        Div card = new Div(new H2(Text.of(key)));
        card.addClassName("m-card");
        return card;
    }
}
