package dev.mosaic.kapi.web;

import dev.mosaic.contract.workload.WorkloadId;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Addresses for tests of the edge: one that blocks, one that flows, one that reads, one that fails. */
@RestController
class EdgeController {
    private final CurrentCaller caller;
    private final Streams streams;

    EdgeController(CurrentCaller caller, Streams streams) {
        this.caller = caller;
        this.streams = streams;
    }

    @GetMapping("/api/v1/who")
    String who() {
        return caller.get().name() + " on a " + (Thread.currentThread().isVirtual() ? "virtual" : "platform")
                + " thread";
    }

    @GetMapping(value = "/api/v1/flow", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<String> flow() {
        return streams.open(ann -> Flux.just(ann.name() + "\n").concatWith(Flux.never()), () -> "quiet\n", ann -> {});
    }

    @GetMapping(value = "/api/v1/short", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<String> finite() {
        return streams.open(
                ann -> Flux.just("one\n", "two\n").delayElements(Duration.ofMillis(5)), () -> "quiet\n", ann -> {});
    }

    @PostMapping("/api/v1/read")
    String read(@RequestBody WorkloadId id) {
        return id.toString();
    }

    @GetMapping("/api/v1/broken")
    String broken() {
        throw new IllegalStateException("password=hunter2");
    }
}
