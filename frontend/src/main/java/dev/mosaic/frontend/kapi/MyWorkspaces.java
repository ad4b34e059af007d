package dev.mosaic.frontend.kapi;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.contract.workspace.WorkspaceApi;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The workspaces of the signed-in person, asked for once a session and told to every page of it when they change. */
@Component
@VaadinSessionScope
public class MyWorkspaces {
    private final WorkspaceApi api;
    private final Sinks.Many<List<StoredWorkspace>> told = Sinks.many().replay().latest();
    private volatile @Nullable List<StoredWorkspace> known;

    MyWorkspaces(WorkspaceApi api) {
        this.api = api;
    }

    /** By name; asks kapi the first time only. */
    public List<StoredWorkspace> all() {
        List<StoredWorkspace> now = known;
        return now == null ? renew() : now;
    }

    /** What kapi has now: another browser may have saved. */
    public synchronized List<StoredWorkspace> renew() {
        List<StoredWorkspace> fresh = api.list();
        if (!fresh.equals(known)) told.tryEmitNext(fresh);
        known = fresh;
        return fresh;
    }

    public Optional<StoredWorkspace> find(String name) {
        return all().stream()
                .filter(stored -> stored.workspace().name().equals(name))
                .findFirst();
    }

    /** The one the list opens with. */
    public Optional<Workspace> preferred() {
        return all().stream()
                .map(StoredWorkspace::workspace)
                .filter(Workspace::preferred)
                .findFirst();
    }

    /** As {@link WorkspaceApi#save}. */
    public StoredWorkspace save(String name, Workspace workspace, String version) {
        StoredWorkspace saved = api.save(name, workspace, version);
        renew();
        return saved;
    }

    /** As {@link WorkspaceApi#remove}. */
    public void remove(String name, String version) {
        api.remove(name, version);
        renew();
    }

    /** All of them now, if they are known already, and after each change made in this session. */
    public Flux<List<StoredWorkspace>> changes() {
        return told.asFlux();
    }
}
