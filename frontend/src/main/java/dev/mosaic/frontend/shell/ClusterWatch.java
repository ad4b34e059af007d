package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.Shared;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Scope;
import reactor.core.publisher.Flux;

/** Tells on every page which cluster it is, and whether kapi and its API server answer. */
@SpringComponent
@Scope("prototype")
class ClusterWatch implements Follower<ClusterState> {
    private final ClusterApi clusters;
    private final Shared shared;
    private final SignIn who;
    private final Wire wire;
    private final Div chip = new Div();
    private final Span label = new Span();
    private final Banner banner = new Banner(this::retry);
    private Runnable again = () -> {};

    ClusterWatch(ClusterApi clusters, Shared shared, SignIn who, Wire wire) {
        this.clusters = clusters;
        this.shared = shared;
        this.who = who;
        this.wire = wire;
        chip.addClassName("m-cluster");
        chip.getElement().setAttribute("data-test", "cluster");
        label.addClassName("m-mode");
        label.getElement().setAttribute("data-test", "mode");
        label.setVisible(false);
    }

    void follow(com.vaadin.flow.component.Component page) {
        again = wire.follow(page, this::states, this);
    }

    private void retry() {
        again.run();
    }

    Div chip() {
        return chip;
    }

    Span mode() {
        return label;
    }

    Banner banner() {
        return banner;
    }

    @Override
    public void seen(List<ClusterState> states) {
        ClusterState now = states.getLast();
        label.setVisible(now.mode() == ClusterMode.PLAYGROUND);
        label.setText(Text.of("mode.playground"));
        show(now.reachable() ? Tone.GOOD : Tone.BAD, now.name(), now.version());
        if (now.reachable()) banner.hush();
        else banner.tell("cluster", now.since(), now.because());
    }

    @Override
    public void stale(Failure why) {
        chip.removeClassName(Tone.GOOD.css());
        chip.addClassName(Tone.BAD.css());
        String part = Failures.kapiIsAway(why) ? "kapi" : "other";
        banner.tell(part, Instant.now(), Sentences.of(why).because());
    }

    private Flux<ClusterState> states() {
        return shared.stream("cluster", who, Wire.endless(clusters.watch()));
    }

    private void show(Tone tone, String name, String version) {
        chip.removeAll();
        chip.removeClassNames(Tone.GOOD.css(), Tone.BAD.css());
        chip.addClassName(tone.css());
        Span small = new Span(version);
        small.addClassName("m-muted");
        Span words = new Span(name);
        words.setTitle(name);
        chip.add(new Icon(Glyph.CLUSTER), words, small);
    }
}
