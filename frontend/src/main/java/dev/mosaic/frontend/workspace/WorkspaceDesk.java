package dev.mosaic.frontend.workspace;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.contract.workspace.WorkspaceApi;
import dev.mosaic.contract.workspace.WorkspacePreview;
import dev.mosaic.frontend.kapi.MyWorkspaces;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks about workspaces for one page; of several previews asked for only the last is answered. */
@SpringComponent
@org.springframework.context.annotation.Scope("prototype")
class WorkspaceDesk {
    private final WorkspaceApi api;
    private final MyWorkspaces workspaces;
    private final WorkloadApi workloads;
    private final Wire wire;
    private int question;

    WorkspaceDesk(WorkspaceApi api, MyWorkspaces workspaces, WorkloadApi workloads, Wire wire) {
        this.api = api;
        this.workspaces = workspaces;
        this.workloads = workloads;
        this.wire = wire;
    }

    void choices(Consumer<ScopeChoices> answer, Consumer<Failure> refused) {
        wire.ask(workloads::choices, answer, refused);
    }

    /** As kapi has it now, whatever this session knows. */
    void find(String name, Consumer<Optional<StoredWorkspace>> answer, Consumer<Failure> refused) {
        wire.ask(
                () -> {
                    workspaces.renew();
                    return workspaces.find(name);
                },
                answer,
                refused);
    }

    void renew(Consumer<List<StoredWorkspace>> answer, Consumer<Failure> refused) {
        wire.ask(workspaces::renew, answer, refused);
    }

    void preview(Scope scope, Consumer<WorkspacePreview> answer, Consumer<Failure> refused) {
        int asked = ++question;
        wire.ask(
                () -> api.preview(scope),
                preview -> {
                    if (asked == question) answer.accept(preview);
                },
                refused);
    }

    void save(
            String name,
            Workspace workspace,
            String version,
            Consumer<StoredWorkspace> answer,
            Consumer<Failure> refused) {
        wire.ask(() -> workspaces.save(name, workspace, version), answer, refused);
    }

    void remove(String name, String version, Runnable done, Consumer<Failure> refused) {
        wire.ask(
                () -> {
                    workspaces.remove(name, version);
                    return name;
                },
                gone -> done.run(),
                refused);
    }
}
