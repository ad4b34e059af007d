package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Turns where a person wants to ask from into the labels its pod wears. */
@Component
class Origins {
    private final Manifests manifests;

    Origins(Manifests manifests) {
        this.manifests = manifests;
    }

    ProbeOrigin of(Origin origin) {
        WorkloadId workload = origin.workload();
        return new ProbeOrigin(origin.namespace(), workload == null ? Map.of() : labels(manifests.read(workload)));
    }

    private static Map<String, String> labels(Map<String, Object> object) {
        Map<String, String> labels = new TreeMap<>();
        Fields.map(object, "spec", "template", "metadata", "labels")
                .forEach((key, value) -> labels.put(key, String.valueOf(value)));
        return labels;
    }
}
