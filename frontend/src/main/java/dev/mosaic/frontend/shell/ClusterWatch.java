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
import dev.mosaic.frontend.widget.Age;
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
    private final Div banner = new Div();
    private final Div label = new Div();
    private boolean away;

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
        banner.addClassNames("m-banner", Tone.BAD.css());
        banner.getElement().setAttribute("role", "alert");
        banner.getElement().setAttribute("data-test", "banner");
        banner.setVisible(false);
    }

    void follow(com.vaadin.flow.component.Component page) {
        wire.follow(page, this::states, this);
    }

    Div chip() {
        return chip;
    }

    Div banner() {
        Div bars = new Div(label, banner);
        bars.addClassName("m-strips");
        return bars;
    }

    @Override
    public void seen(List<ClusterState> states) {
        ClusterState now = states.getLast();
        away = false;
        label.setVisible(now.mode() == ClusterMode.PLAYGROUND);
        label.setText(Text.of("mode.playground"));
        show(now.reachable() ? Tone.GOOD : Tone.BAD, now.name(), now.version());
        banner.setVisible(!now.reachable());
        if (!now.reachable()) say(Text.of("banner.cluster", now.because()), now.since());
    }

    @Override
    public void stale(Failure why) {
        if (away) return; // keeps the time of the first cut
        away = true;
        chip.removeClassName(Tone.GOOD.css());
        chip.addClassName(Tone.BAD.css());
        String words = Failures.kapiIsAway(why)
                ? Text.of("banner.kapi")
                : Sentences.of(why).because();
        say(words, Instant.now());
        banner.setVisible(true);
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

    private void say(String words, Instant since) {
        banner.removeAll();
        banner.add(new Icon(Glyph.WARNING), new Span(words), new Age(since));
    }
}
