package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.operation.Operations;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Collects the bundle of a workload for somebody who may read it. */
@Component
class Bundles {
    private final Sight sight;
    private final Evidence evidence;
    private final Operations operations;
    private final JsonMapper json;

    Bundles(Sight sight, Evidence evidence, Operations operations, JsonMapper json) {
        this.sight = sight;
        this.evidence = evidence;
        this.operations = operations;
        this.json = json;
    }

    /** Fails with NOT_FOUND for who sees no such workload; what else cannot be read is named in the bundle. */
    byte[] collect(Caller caller, UserToken token, WorkloadId id) {
        WorkloadDetail detail = sight.find(caller, id);
        try (EvidenceView view = evidence.open(caller, token)) {
            return of(detail, view, lastOperation(id));
        }
    }

    static byte[] of(WorkloadDetail detail, EvidenceView view, Optional<String> operation) {
        WorkloadId id = detail.workload().id();
        Parcel parcel = new Parcel();
        Catch found = new Catch(view, parcel);
        operation.ifPresent(last -> parcel.put("operation.json", last));
        new Surroundings(found, id).write();
        new LastLines(view, parcel, found).write(id, detail.pods());
        String index = new Index(id, detail, view.now(), parcel).text();
        return parcel.zip(index, Recording.of(view.now(), id, found.missing()));
    }

    private Optional<String> lastOperation(WorkloadId id) {
        return operations.all().stream()
                .filter(operation -> operation.workload().equals(id))
                .findFirst()
                .map(json.writerWithDefaultPrettyPrinter()::writeValueAsString);
    }
}
