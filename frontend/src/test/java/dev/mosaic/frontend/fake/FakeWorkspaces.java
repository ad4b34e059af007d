package dev.mosaic.frontend.fake;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.contract.workspace.WorkspaceApi;
import dev.mosaic.contract.workspace.WorkspacePreview;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person's workspaces; another browser may change them. */
public class FakeWorkspaces implements WorkspaceApi {
    private final Map<String, StoredWorkspace> all = new TreeMap<>();
    private final FakeWorkloads workloads;

    FakeWorkspaces(FakeWorkloads workloads) {
        this.workloads = workloads;
    }

    @Override
    public synchronized List<StoredWorkspace> list() {
        return List.copyOf(all.values());
    }

    @Override
    public synchronized StoredWorkspace save(String name, Workspace workspace, String version) {
        StoredWorkspace before = all.get(name);
        if (!version.equals(before == null ? "" : before.version())) throw conflict(name);
        if (!name.equals(workspace.name()) && all.containsKey(workspace.name())) throw conflict(workspace.name());
        all.remove(name);
        StoredWorkspace saved = new StoredWorkspace(workspace, version.isEmpty() ? "1" : version + "1");
        all.put(workspace.name(), saved);
        return saved;
    }

    @Override
    public synchronized void remove(String name, String version) {
        StoredWorkspace before = all.get(name);
        if (before != null && !before.version().equals(version)) throw conflict(name);
        all.remove(name);
    }

    @Override
    public synchronized WorkspacePreview preview(Scope scope) {
        List<Workload> rows = workloads.list(WorkloadQuery.in(scope)).rows();
        return new WorkspacePreview(
                rows.size(),
                rows.stream().limit(10).map(Workload::id).toList(),
                Map.of(HealthWord.RUNNING, rows.size()),
                rows.stream().map(row -> row.id().namespace()).distinct().toList());
    }

    public synchronized void forget() {
        all.clear();
    }

    private static KapiRefusal conflict(String name) {
        return new KapiRefusal(new Failure(
                Problem.CONFLICT, Map.of("what", "the workspace " + name), "Save", "somebody changed it", "Reload"));
    }
}
