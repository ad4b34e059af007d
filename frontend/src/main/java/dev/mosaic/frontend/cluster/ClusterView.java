package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.kapi.Shared;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;

/** The cluster Mosaic looks at: its version, its nodes, what Mosaic may do there, who is looking and what they may do. */
@Route(Routes.CLUSTER)
class ClusterView extends Main implements Follower<ClusterState>, HasDynamicTitle {
    private final Div state = Card.of("cluster.title");
    private final Div rows = new Div();

    ClusterView(ClusterApi clusters, IdentityApi identities, Shared shared, SignIn who, Wire wire) {
        addClassName("m-page");
        NodeCard nodes = new NodeCard();
        PowerCard powers = new PowerCard();
        PersonCard person = new PersonCard(who.me());
        state.add(rows);
        Div left = new Div(state, powers);
        Div right = new Div(nodes, person);
        left.addClassName("m-stack");
        right.addClassName("m-stack");
        Div cards = new Div(left, right);
        cards.addClassName("m-cards");
        add(new PageHead(Text.of("nav.cluster")).sentence(Text.of("cluster.text")), cards);
        wire.follow(this, () -> shared.stream("cluster", who, Wire.endless(clusters.watch())), this);
        wire.ask(clusters::nodes, nodes::show, nodes::refused);
        wire.ask(clusters::powers, powers::show, powers::refused);
        wire.ask(() -> identities.rights(PersonCard.asked()), person::show, person::refused);
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.cluster");
    }

    @Override
    public void seen(List<ClusterState> states) {
        ClusterState now = states.getLast();
        rows.removeAll();
        rows.addClassName("m-stack");
        rows.add(
                Card.row("cluster.name", new Mono(now.name())),
                Card.row("cluster.version", new Mono(now.version())),
                Card.row("cluster.mode", new Span(Text.of(now.mode()))),
                Card.row("cluster.state", answer(now)));
    }

    @Override
    public void stale(Failure why) {
        rows.removeAll();
        rows.add(new FailureBox(why));
    }

    private static Div answer(ClusterState state) {
        Chip chip = state.reachable()
                ? new Chip(Tone.GOOD, Glyph.CHECK, Text.of("cluster.reachable"))
                : new Chip(Tone.BAD, Glyph.CROSS, Text.of("cluster.away"));
        Div line = new Div(chip, new Span(Text.of("cluster.since")), new Age(state.since()), new Span(state.because()));
        line.addClassName("m-line");
        return line;
    }
}
