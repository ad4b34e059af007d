package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.bundle.BundleApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.web.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** Bundles over HTTP. */
@RestController
class BundleController implements BundleApi {
    private final Bundles bundles;
    private final CurrentCaller caller;

    BundleController(Bundles bundles, CurrentCaller caller) {
        this.bundles = bundles;
        this.caller = caller;
    }

    @Override
    public byte[] collect(String namespace, WorkloadKind kind, String name) {
        return bundles.collect(caller.get(), caller.token(), new WorkloadId(namespace, kind, name));
    }
}
