package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.Tone;

/** The cluster Mosaic looks at, and who is looking. */
@Route(Routes.CLUSTER)
class ClusterView extends Main implements HasDynamicTitle {
    private final Div cards = new Div();

    ClusterView(ClusterApi clusters, SignIn who, Wire wire) {
        addClassName("m-page");
        cards.addClassName("m-cards");
        add(new PageHead(Text.of("nav.cluster")).sentence(Text.of("cluster.text")), cards);
        wire.ask(clusters::state, this::show, this::refused);
        who.me().ifPresent(me -> cards.add(person(me)));
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.cluster");
    }

    private void show(ClusterState state) {
        Div card = card("cluster.title");
        card.add(
                row("cluster.name", new Mono(state.name())),
                row("cluster.version", new Mono(state.version())),
                row("cluster.mode", new Span(Text.of(state.mode()))),
                row("cluster.state", answer(state)));
        cards.addComponentAsFirst(card);
    }

    private void refused(Failure failure) {
        cards.addComponentAsFirst(new FailureBox(failure));
    }

    private static Div answer(ClusterState state) {
        Chip chip = state.reachable()
                ? new Chip(Tone.GOOD, Glyph.CHECK, Text.of("cluster.reachable"))
                : new Chip(Tone.BAD, Glyph.CROSS, Text.of("cluster.away"));
        Div line = new Div(chip, new Span(Text.of("cluster.since")), new Age(state.since()), new Span(state.because()));
        line.addClassName("m-line");
        return line;
    }

    private static Div person(Me me) {
        Div groups = new Div();
        groups.addClassName("m-labels");
        me.groups().forEach(group -> groups.add(new Mono(group)));
        Div card = card("cluster.me");
        card.add(
                row("cluster.user", new Mono(me.name())),
                row("cluster.groups", groups),
                new CommandBlock(Purpose.CAN_I, "kubectl", "auth", "can-i", "--list"));
        return card;
    }

    private static Div card(String key) {
        Div card = new Div(new H2(Text.of(key)));
        card.addClassName("m-card");
        return card;
    }

    private static Div row(String key, Component value) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Div row = new Div(label, value);
        row.addClassName("m-row");
        return row;
    }
}
