package dev.mosaic.kapi.binding;

import dev.mosaic.contract.workload.WorkloadId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The key of a binding in a ConfigMap: readable, and hashed only where it would pass the 253 characters a key may have. */
final class BindingKey {
    static final String PREFIX = "binding.";

    private BindingKey() {}

    static String of(WorkloadId workload, String container) {
        String key =
                PREFIX + String.join(".", workload.namespace(), workload.kind().kubectl(), workload.name(), container);
        if (key.length() <= 253) return key;
        return PREFIX + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
