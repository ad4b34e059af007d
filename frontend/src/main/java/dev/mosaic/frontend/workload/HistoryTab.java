package dev.mosaic.frontend.workload;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** The revisions of a workload, newest first, how each differs from the one before, and the way back to it. */
@SpringComponent
@Scope("prototype")
class HistoryTab implements WorkloadTab {
    private final Acts acts;
    private final ManifestApi manifests;
    private final CommitApi commits;
    private final Wire wire;

    HistoryTab(Acts acts, ManifestApi manifests, CommitApi commits, Wire wire) {
        this.acts = acts;
        this.manifests = manifests;
        this.commits = commits;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new HistoryPanel(acts, manifests, commits, wire, detail);
    }
}
