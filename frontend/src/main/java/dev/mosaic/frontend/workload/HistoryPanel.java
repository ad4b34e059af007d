package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;

/** The open History tab. */
class HistoryPanel implements WorkloadPanel {
    private final Acts acts;
    private final ManifestApi manifests;
    private final CommitApi commits;
    private final Wire wire;
    private final Div content = new Div();
    private List<Revision> shown = List.of();

    HistoryPanel(Acts acts, ManifestApi manifests, CommitApi commits, Wire wire, WorkloadDetail detail) {
        this.acts = acts;
        this.manifests = manifests;
        this.commits = commits;
        this.wire = wire;
        content.addClassName("m-history");
        content.getElement().setAttribute("data-test", "history");
        if (detail.revisions().isEmpty())
            content.add(empty(detail.workload().id().kind()));
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
        for (int i = 0; i < shown.size(); i++) {
            Revision before = i + 1 < shown.size() ? shown.get(i + 1) : null;
            content.add(new RevisionRow(detail.workload().id(), shown.get(i), before, acts)
                    .comparing(manifests, wire)
                    .telling(commits, wire));
        }
    }

    /** Stateful and daemon sets always have revisions; where none is seen, Mosaic may not list them. */
    private static Component empty(WorkloadKind kind) {
        if (kind == WorkloadKind.DEPLOYMENT) return new EmptyState(Glyph.CLOCK, "history.empty");
        Paragraph how = new Paragraph(Text.of("history.grant"));
        CommandBlock command = new CommandBlock(
                Purpose.GRANT,
                "kubectl",
                "create",
                "clusterrolebinding",
                "mosaic-kapi-more",
                "--clusterrole=mosaic-kapi-more",
                "--serviceaccount=mosaic:kapi");
        Div grant = new Div(new EmptyState(Glyph.LOCK, "history.unseen"), how, command);
        grant.addClassNames("m-grant");
        grant.getElement().setAttribute("data-test", "history-grant");
        return grant;
    }
}
