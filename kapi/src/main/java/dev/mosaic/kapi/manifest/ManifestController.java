package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.operation.OperationStreams;
import dev.mosaic.kapi.web.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** YAML over HTTP. */
@RestController
class ManifestController implements ManifestApi {
    private final ManifestPages pages;
    private final Edits edits;
    private final EditJobs jobs;
    private final OperationStreams streams;
    private final CurrentCaller caller;

    ManifestController(
            ManifestPages pages, Edits edits, EditJobs jobs, OperationStreams streams, CurrentCaller caller) {
        this.pages = pages;
        this.edits = edits;
        this.jobs = jobs;
        this.streams = streams;
        this.caller = caller;
    }

    @Override
    public Manifest read(String namespace, WorkloadKind kind, String name) {
        return pages.read(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Difference compare(String namespace, WorkloadKind kind, String name, long from, long to) {
        return pages.compare(caller.get(), new WorkloadId(namespace, kind, name), from, to);
    }

    @Override
    public EditPlan plan(Edit edit) {
        return edits.plan(caller.get(), edit);
    }

    @Override
    public Flux<OperationEvent> perform(Edit edit) {
        return streams.start(who -> jobs.job(edits.intent(who, edit)));
    }
}
