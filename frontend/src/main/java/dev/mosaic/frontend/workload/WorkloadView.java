package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One workload at its stable address, live. */
@Route(Routes.WORKLOAD)
class WorkloadView extends Main implements BeforeEnterObserver, HasDynamicTitle, Follower<WorkloadDetail> {
    private final WorkloadApi workloads;
    private final Wire wire;
    private final StaleNote note = new StaleNote();
    private final WorkloadHead head;
    private final WorkloadTabs tabs;
    private final Div body = new Div();
    private @Nullable WorkloadId id;

    WorkloadView(WorkloadApi workloads, Wire wire, WorkloadHead head, WorkloadTabs tabs) {
        this.workloads = workloads;
        this.wire = wire;
        this.head = head;
        this.tabs = tabs;
        addClassName("m-page");
        body.addClassName("m-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkloadId wanted = wanted(event);
        String tab = event.getRouteParameters().get("tab").orElse("");
        tabs.choose(tab);
        getElement().setAttribute("data-tab", tab);
        if (!wanted.equals(id)) show(wanted);
        head.wish(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("act")
                .orElse(""));
    }

    private void show(WorkloadId wanted) {
        id = wanted;
        tabs.of(wanted);
        body.removeAll();
        body.add(tabs.content());
        removeAll();
        PageHead top = head.of(wanted);
        add(note, top, head.note(), tabs.bar(), body);
        // followed as long as this head stands: another workload gets another head
        wire.follow(top, () -> workloads.watchOne(wanted.namespace(), wanted.kind(), wanted.name()), this);
    }

    @Override
    public String getPageTitle() {
        return (id == null ? "" : id.name() + " · ") + "Mosaic";
    }

    @Override
    public void seen(List<WorkloadDetail> details) {
        note.fresh();
        head.show(details.getLast());
        tabs.show(details.getLast());
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    @Override
    public void ended() {
        instead("workload.gone");
    }

    @Override
    public void refused(Failure why) {
        if (why.problem() == Problem.NOT_FOUND) instead("workload.missing");
        else {
            body.removeAll();
            body.add(new FailureBox(why));
        }
    }

    private void instead(String key) {
        removeAll();
        add(new EmptyState(Glyph.QUESTION, key, new Anchor(Routes.WORKLOADS, Text.of("missing.workloads"))));
    }

    private static WorkloadId wanted(BeforeEnterEvent event) {
        WorkloadKind kind =
                event.getRouteParameters().get("kind").flatMap(Routes::kind).orElseThrow(NotFoundException::new);
        try {
            return new WorkloadId(part(event, "namespace"), kind, part(event, "name"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private static String part(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
