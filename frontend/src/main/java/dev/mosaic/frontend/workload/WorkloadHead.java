package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The top of a workload's page: what runs, in one sentence, and what can be done. */
@SpringComponent
@Scope("prototype")
class WorkloadHead {
    private final Acts acts;
    private final Abilities abilities;
    private final List<OverviewPart> parts;
    private final List<WorkloadPanel> clauses = new ArrayList<>();
    private @Nullable PageHead head;
    private @Nullable ActButtons buttons;
    private String wish = "";

    WorkloadHead(Acts acts, Abilities abilities, List<OverviewPart> parts) {
        this.acts = acts;
        this.abilities = abilities;
        this.parts = parts;
    }

    /** What the person at the page may not do, by verb and resource. */
    Div note() {
        return abilities.note();
    }

    /** The act the address asks for: its dialog opens as soon as the workload is known. */
    void wish(String act) {
        wish = act;
        if (buttons != null) fulfil();
    }

    private void fulfil() {
        String act = wish;
        wish = "";
        switch (act) {
            case "restart" -> acts.restart();
            case "scale" -> acts.scale();
            case "image" -> acts.image();
            case "pause" -> acts.pause();
            case "resume" -> acts.resume();
            default -> {} // an address that asks for nothing, or for nothing there is
        }
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
        buttons = null;
        clauses.clear();
        return fresh;
    }

    void show(WorkloadDetail detail) {
        PageHead now = head;
        if (now == null) return;
        now.beside(Chip.of(detail.workload().health()));
        sentence(now, detail);
        acts.latest(detail);
        ActButtons shown = buttons;
        if (shown == null) buttons = shown = buttons(now, detail.workload().id());
        shown.show(detail);
        fulfil();
    }

    private ActButtons buttons(PageHead now, WorkloadId id) {
        ActButtons fresh = new ActButtons(id, acts, () -> go(id));
        now.actions(fresh.all());
        abilities.of(id, () -> fresh.show(abilities));
        return fresh;
    }

    /** Clauses of other features live as long as the head; those of the workload are written anew. */
    private void sentence(PageHead now, WorkloadDetail detail) {
        if (clauses.isEmpty()) {
            parts.stream()
                    .filter(part -> part.place() == OverviewPart.Place.SENTENCE)
                    .forEach(part -> clauses.add(part.open(detail)));
        }
        List<Component> words = new ArrayList<>(Sentences.of(detail));
        clauses.forEach(clause -> words.add(clause.content()));
        for (int i = words.size() - 1; i > 0; i--) words.add(i, dot());
        now.sentence(words.toArray(Component[]::new));
    }

    private static Span dot() {
        Span dot = new Span("·");
        dot.addClassName("m-muted");
        return dot;
    }

    private void go(WorkloadId id) {
        PageHead now = head;
        if (now != null) now.getUI().ifPresent(ui -> ui.navigate(Routes.workload(id, "ship")));
    }
}
