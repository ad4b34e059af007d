package dev.mosaic.contract.workspace;

import dev.mosaic.contract.workload.Scope;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's own workspaces, at most 50; nobody sees those of others. */
@HttpExchange("/api/v1/workspaces")
public interface WorkspaceApi {

    /** By name. */
    @GetExchange
    List<StoredWorkspace> list();

    /**
     * Saves what was called {@code name}; the workspace may bring another name. {@code version} is the one read before,
     * or empty for a new one; CONFLICT when somebody was faster or the new name is taken. A preferred one takes the mark
     * from the one that had it.
     */
    @PutExchange("/{name}")
    StoredWorkspace save(
            @PathVariable String name,
            @RequestBody Workspace workspace,
            @RequestParam(defaultValue = "") String version);

    /** CONFLICT when {@code version} is not the newest; nothing happens when it is gone already. */
    @DeleteExchange("/{name}")
    void remove(@PathVariable String name, @RequestParam String version);

    /** What the scope selects of what the caller may see; saves nothing. */
    @PostExchange("/preview")
    WorkspacePreview preview(@RequestBody Scope scope);
}
