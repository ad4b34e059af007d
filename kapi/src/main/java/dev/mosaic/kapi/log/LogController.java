package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.web.CurrentCaller;
import dev.mosaic.kapi.web.Streams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Logs over HTTP. */
@RestController
class LogController implements LogApi {
    private final VisibleLogs visible;
    private final Streams streams;
    private final CurrentCaller caller;

    LogController(VisibleLogs visible, Streams streams, CurrentCaller caller) {
        this.visible = visible;
        this.streams = streams;
        this.caller = caller;
    }

    @Override
    public LogSources sources(String namespace, WorkloadKind kind, String name) {
        return visible.sources(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Flux<LogEvent> read(String namespace, WorkloadKind kind, String name, LogQuery query) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        return streams.openPulled(who -> visible.read(who, id, query), who -> visible.require(who, id));
    }
}
