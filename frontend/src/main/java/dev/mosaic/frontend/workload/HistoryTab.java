package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The revisions of a workload, newest first, and the way back to each. */
@SpringComponent
@Scope("prototype")
class HistoryTab implements WorkloadTab {
    private final Acts acts;

    HistoryTab(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new Panel(acts, detail);
    }

    private static final class Panel implements WorkloadPanel {
        private final Acts acts;
        private final Div content = new Div();
        private List<Revision> shown = List.of();

        Panel(Acts acts, WorkloadDetail detail) {
            this.acts = acts;
            content.addClassName("m-history");
            content.getElement().setAttribute("data-test", "history");
            if (detail.revisions().isEmpty()) content.add(new EmptyState(Glyph.CLOCK, "history.empty"));
            show(detail);
        }

        @Override
        public Component content() {
            return content;
        }

        @Override
        public void show(WorkloadDetail detail) {
            acts.latest(detail);
            if (shown.equals(detail.revisions())) return;
            shown = detail.revisions();
            content.removeAll();
            shown.forEach(revision -> content.add(row(revision)));
        }

        private Div row(Revision revision) {
            Span number = new Span("#" + revision.number());
            number.addClassName("m-number");
            Div what = new Div();
            what.addClassName("m-what");
            revision.containers().forEach(container -> what.add(image(container)));
            if (!revision.note().isEmpty()) what.add(muted(revision.note()));
            Div row = new Div(number, what, new Age(revision.created()), way(revision));
            row.addClassName("m-revision");
            row.getElement().setAttribute("data-test", "revision-" + revision.number());
            return row;
        }

        private Component way(Revision revision) {
            if (revision.current()) return new Chip(Tone.GOOD, Glyph.CHECK, Text.of("history.current"));
            Button back = Buttons.plain(Glyph.RETURN, Text.of("history.return"), () -> acts.back(revision.number()));
            return Buttons.marked(back, "return-" + revision.number());
        }

        private static Div image(Container container) {
            return new Div(muted(container.name()), new Mono(container.image()));
        }

        private static Span muted(String words) {
            Span span = new Span(words);
            span.addClassName("m-muted");
            return span;
        }
    }
}
