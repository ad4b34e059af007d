package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The pods of a workload, live. */
@SpringComponent
@Scope("prototype")
class PodsTab implements WorkloadTab {
    private final Acts acts;

    PodsTab(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String path() {
        return "pods";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new Panel(acts, detail);
    }

    private static final class Panel implements WorkloadPanel {
        private final Acts acts;
        private final List<Pod> pods = new ArrayList<>();
        private final ByName rows = new ByName(pods);
        private final Grid<Pod> grid = new Grid<>();

        Panel(Acts acts, WorkloadDetail detail) {
            this.acts = acts;
            grid.setItems(rows);
            grid.setAllRowsVisible(true);
            grid.setSelectionMode(Grid.SelectionMode.NONE);
            grid.addThemeName("no-border");
            grid.getElement().setAttribute("data-test", "pods");
            grid.setEmptyStateComponent(new EmptyState(Glyph.PAUSE, "pods.empty"));
            columns();
            details();
            Narrow.keep(grid, "name", "health", "delete");
            show(detail);
        }

        @Override
        public Component content() {
            return grid;
        }

        @Override
        public void show(WorkloadDetail detail) {
            acts.latest(detail);
            if (pods.equals(detail.pods())) return;
            pods.clear();
            pods.addAll(detail.pods());
            rows.refreshAll();
        }

        private void columns() {
            grid.addComponentColumn(pod -> new Mono(pod.name()))
                    .setHeader(Text.of("pod.name"))
                    .setKey("name")
                    .setWidth("220px")
                    .setFlexGrow(2);
            grid.addComponentColumn(pod -> Chip.of(pod.health()))
                    .setHeader(Text.of("column.health"))
                    .setKey("health")
                    .setWidth("128px")
                    .setFlexGrow(0);
            grid.addComponentColumn(Panel::reason)
                    .setHeader(Text.of("pod.reason"))
                    .setFlexGrow(3);
        }

        private void details() {
            grid.addColumn(pod -> Text.of(pod.current() ? "pod.current" : "pod.older"))
                    .setHeader(Text.of("pod.revision"))
                    .setWidth("90px")
                    .setFlexGrow(0);
            grid.addComponentColumn(Panel::image)
                    .setHeader(Text.of("pod.image"))
                    .setWidth("156px")
                    .setFlexGrow(0);
            grid.addColumn(Pod::restarts)
                    .setHeader(Text.of("column.restarts"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("90px")
                    .setFlexGrow(0);
            grid.addColumn(Pod::node).setHeader(Text.of("pod.node")).setFlexGrow(1);
            grid.addComponentColumn(pod -> new Age(pod.created()))
                    .setHeader(Text.of("column.age"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("72px")
                    .setFlexGrow(0);
            grid.addComponentColumn(this::delete)
                    .setHeader("")
                    .setKey("delete")
                    .setWidth("56px")
                    .setFlexGrow(0);
        }

        private Button delete(Pod pod) {
            Button delete = Buttons.quiet(Glyph.TRASH, "", () -> acts.deletePod(pod.name()));
            delete.setAriaLabel(Text.of("act.delete.title", pod.name()));
            delete.setTooltipText(Text.of("act.delete"));
            delete.getElement().setAttribute("data-pod", pod.name());
            return Buttons.marked(delete, "pod-delete");
        }

        /** What it means, and the cluster's own words beside it. */
        private static Div reason(Pod pod) {
            String raw = Chip.reason(pod.health());
            Div words = new Div();
            words.addClassName("m-reason");
            words.setTitle(raw);
            Meaning.of(pod.health()).stream().findFirst().ifPresent(meaning -> words.add(new Span(Text.of(meaning))));
            Span own = new Span(raw);
            own.addClassName("m-muted");
            words.add(own);
            return words;
        }

        private static Component image(Pod pod) {
            if (pod.containers().isEmpty()) return new Span();
            PodContainer first = pod.containers().getFirst();
            return Mono.brief(
                    ImageName.brief(first.imageId().isEmpty() ? first.image() : first.imageId()),
                    first.image() + "\n" + first.imageId());
        }
    }

    private static final class ByName extends ListDataProvider<Pod> {
        @Serial
        private static final long serialVersionUID = 1;

        ByName(Collection<Pod> pods) {
            super(pods);
        }

        @Override
        public Object getId(Pod pod) {
            return pod.name();
        }
    }
}
