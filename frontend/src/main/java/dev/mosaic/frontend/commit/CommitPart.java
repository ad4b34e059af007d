package dev.mosaic.frontend.commit;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The commits of a workload on its Overview, before what happened to it. */
@SpringComponent
@Scope("prototype")
@Order(1)
class CommitPart implements OverviewPart {
    private final CommitApi commits;
    private final RepositoryApi repositories;
    private final Wire wire;

    CommitPart(CommitApi commits, RepositoryApi repositories, Wire wire) {
        this.commits = commits;
        this.repositories = repositories;
        this.wire = wire;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new CommitPanel(new Archive(commits, repositories, wire), detail);
    }
}
