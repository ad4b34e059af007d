package dev.mosaic.kapi.workspace;

import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.contract.workspace.WorkspaceApi;
import dev.mosaic.contract.workspace.WorkspacePreview;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.roster.Lists;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** Workspaces over HTTP; each caller reaches their own only. */
@RestController
class WorkspaceController implements WorkspaceApi {
    private static final int FIRST = 10;
    private final Workspaces workspaces;
    private final Lists lists;
    private final CurrentCaller caller;

    WorkspaceController(Workspaces workspaces, Lists lists, CurrentCaller caller) {
        this.workspaces = workspaces;
        this.lists = lists;
        this.caller = caller;
    }

    @Override
    public List<StoredWorkspace> list() {
        return workspaces.of(user());
    }

    @Override
    public StoredWorkspace save(String name, Workspace workspace, String version) {
        Workspace.requireName(name);
        return workspaces.save(user(), name, workspace, version);
    }

    @Override
    public void remove(String name, String version) {
        workspaces.remove(user(), name, version);
    }

    @Override
    public WorkspacePreview preview(Scope scope) {
        Caller who = caller.get();
        WorkloadPage page = lists.page(who, WorkloadQuery.in(scope).rows(0, FIRST));
        List<WorkloadId> first = page.rows().stream().map(Workload::id).toList();
        Map<HealthWord, Integer> health = page.health();
        List<String> namespaces = lists.in(who, scope)
                .map(row -> row.id().namespace())
                .distinct()
                .sorted()
                .toList();
        return new WorkspacePreview(page.total(), first, health, namespaces);
    }

    private String user() {
        return caller.get().name();
    }
}
