package dev.mosaic.frontend.fake;

import dev.mosaic.contract.bundle.BundleApi;
import dev.mosaic.contract.workload.WorkloadKind;
import java.nio.charset.StandardCharsets;

/** Bundles that hold their own name. */
public class FakeBundles implements BundleApi {

    @Override
    public byte[] collect(String namespace, WorkloadKind kind, String name) {
        return (namespace + "/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
