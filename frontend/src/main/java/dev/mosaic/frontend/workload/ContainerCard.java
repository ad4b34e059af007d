package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.BuiltFrom;
import dev.mosaic.frontend.widget.CommitLine;
import dev.mosaic.frontend.widget.CopyButton;
import dev.mosaic.frontend.widget.Mono;
import java.util.Optional;

/** One container: its image, the commit in it, the source it is bound to. */
class ContainerCard extends Div {

    ContainerCard(Workload workload, Container container, Optional<Binding> binding) {
        addClassName("m-container");
        getElement().setAttribute("data-test", "container");
        Div image = new Div(new Mono(container.image()), new CopyButton(container.image()));
        image.addClassName("m-image");
        add(
                new H3(container.name()),
                row("container.image", image),
                row("container.commit", commit(workload, container)),
                row("container.source", source(workload, container, binding)));
    }

    private static Component commit(Workload workload, Container container) {
        return workload.commits().stream()
                .filter(commit -> commit.container().equals(container.name()))
                .findFirst()
                .<Component>map(ContainerCard::line)
                .orElseGet(() -> muted(Text.of("source.none")));
    }

    private static Component line(RunningCommit commit) {
        return new CommitLine(commit);
    }

    private static Component source(Workload workload, Container container, Optional<Binding> binding) {
        return binding.<Component>map(ContainerCard::source).orElseGet(() -> {
            Anchor bind = new Anchor(Routes.workload(workload.id(), "ship"), Text.of("container.bind"));
            bind.getElement().setAttribute("data-test", "bind-" + container.name());
            return new Span(muted(Text.of("container.unbound") + " "), bind);
        });
    }

    private static Component source(Binding binding) {
        Span where = new Span(new Mono(binding.repository().value()), muted(BuiltFrom.words(binding)));
        where.addClassName("m-source");
        return where;
    }

    private static Div row(String key, Component value) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Div row = new Div(label, value);
        row.addClassName("m-row");
        return row;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("m-muted");
        return span;
    }
}
