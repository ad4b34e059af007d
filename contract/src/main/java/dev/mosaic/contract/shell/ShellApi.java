package dev.mosaic.contract.shell;

import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/**
 * Terminals and commands in containers; needs {@code create pods/exec}. A terminal is its opener's alone: to everybody else it
 * is NOT_FOUND. It ends with its program, when nobody reads it for a while, and within ten seconds when the token or the right
 * is gone.
 */
@HttpExchange("/api/v1")
public interface ShellApi {

    /** NOT_FOUND for a missing and a forbidden workload alike. */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}/shells")
    ShellOutlook outlook(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** Fails with SHELL_MISSING where the container has none, with SHELLS_FULL, DEBUG_CONTAINER_FAILED, or as the cluster fails. */
    @PostExchange("/shells")
    Shell open(@RequestBody NewShell wanted);

    /**
     * What it wrote from byte {@code from} on, as far as it is kept, and what follows. One reads at a time: a newcomer takes over,
     * and the stream of the other just ends.
     */
    @GetExchange(value = "/shells/{id}/output", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<ShellEvent> output(@PathVariable String id, @RequestParam(defaultValue = "0") long from);

    /** Types; the request may go on as long as the terminal does. The answer is empty, and ends when all was taken. */
    @PostExchange(value = "/shells/{id}/input", contentType = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<ShellEvent> input(@PathVariable String id, @RequestBody Flux<ShellInput> inputs);

    /** Ends it and what was started in it. */
    @DeleteExchange("/shells/{id}")
    void close(@PathVariable String id);

    /** Runs a command; letting go of the stream ends it. */
    @PostExchange(value = "/commands", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<CommandEvent> run(@RequestBody NewCommand command);
}
