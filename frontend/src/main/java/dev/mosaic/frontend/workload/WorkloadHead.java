package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.PageHead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The top of a workload's page: what runs, in one sentence, and what can be done. */
@SpringComponent
@Scope("prototype")
class WorkloadHead {
    private final Acts acts;
    private @Nullable PageHead head;
    private @Nullable Boolean shownPaused;

    WorkloadHead(Acts acts) {
        this.acts = acts;
    }

    PageHead of(WorkloadId id) {
        PageHead fresh = new PageHead(id.name());
        fresh.above(
                new Anchor(Routes.WORKLOADS, Text.of("nav.workloads")),
                new Span("/"),
                new Span(id.namespace()),
                new Span("/"),
                new Span(id.kind().title()));
        head = fresh;
        shownPaused = null;
        return fresh;
    }

    void show(WorkloadDetail detail) {
        PageHead now = head;
        if (now == null) return;
        now.beside(Chip.of(detail.workload().health()));
        now.sentence(sentence(detail.workload()).toArray(Component[]::new));
        acts.latest(detail);
        boolean paused = detail.rollout().paused();
        if (shownPaused != null && shownPaused == paused) return;
        shownPaused = paused;
        now.actions(buttons(detail));
    }

    private Component[] buttons(WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        List<Component> buttons = new ArrayList<>();
        buttons.add(ship(id));
        buttons.add(Buttons.marked(Buttons.plain(Glyph.RESTART, Text.of("act.restart"), acts::restart), "act-restart"));
        if (id.kind() != WorkloadKind.DAEMONSET) {
            buttons.add(Buttons.marked(Buttons.plain(Glyph.SCALE, Text.of("act.scale"), acts::scale), "act-scale"));
        }
        buttons.add(Buttons.marked(Buttons.plain(Glyph.IMAGE, Text.of("act.image"), acts::image), "act-image"));
        if (id.kind() == WorkloadKind.DEPLOYMENT)
            buttons.add(hold(detail.rollout().paused()));
        return buttons.toArray(Component[]::new);
    }

    private Button hold(boolean paused) {
        return paused
                ? Buttons.marked(Buttons.plain(Glyph.ARROW, Text.of("act.resume"), acts::resume), "act-resume")
                : Buttons.marked(Buttons.plain(Glyph.PAUSE, Text.of("act.pause"), acts::pause), "act-pause");
    }

    private Button ship(WorkloadId id) {
        Button ship = Buttons.marked(Buttons.strong(Glyph.SHIP, Text.of("act.ship"), () -> go(id)), "act-ship");
        ship.addClassName("m-to-ship"); // not shown on the Ship tab itself, which has the button that starts
        return ship;
    }

    private void go(WorkloadId id) {
        PageHead now = head;
        if (now != null) now.getUI().ifPresent(ui -> ui.navigate(Routes.workload(id, "ship")));
    }

    private static List<Component> sentence(Workload workload) {
        List<Component> words = new ArrayList<>();
        if (!workload.containers().isEmpty()) {
            String image = workload.containers().getFirst().image();
            words.add(new Span(Text.of("sentence.runs")));
            words.add(Mono.brief(ImageName.brief(image), image));
        }
        if (!workload.commits().isEmpty()) commit(workload.commits().getFirst(), words);
        words.add(dot());
        words.add(new Span(Text.of("sentence.pods", workload.ready(), workload.desired())));
        return words;
    }

    private static void commit(RunningCommit commit, List<Component> words) {
        if (commit.shipped() != null) {
            words.add(new Span(Text.of("sentence.since")));
            words.add(new Age(commit.shipped()));
        }
        words.add(dot());
        words.add(new Span(Text.of("sentence.from")));
        words.add(Mono.brief(commit.sha().brief(), commit.sha().value()));
        words.add(new Span(Text.of("sentence.by", commit.author(), commit.message())));
    }

    private static Span dot() {
        Span dot = new Span("·");
        dot.addClassName("m-muted");
        return dot;
    }
}
