package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.EventBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.ObjectReferenceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Leaves events on workloads, where {@code kubectl describe} shows them. */
final class Notes {
    private static final int LONGEST = 1024;
    private final KubernetesClient client;

    Notes(KubernetesClient client) {
        this.client = client;
    }

    void leave(WorkloadId id, HasMetadata workload, String reason, String message, boolean normal) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Event event = new EventBuilder()
                .withNewMetadata()
                .withNamespace(id.namespace())
                .withGenerateName(Patches.MANAGER + "-")
                .endMetadata()
                .withInvolvedObject(reference(id, workload))
                .withNewSource(Patches.MANAGER, null)
                .withReportingComponent(Patches.MANAGER)
                .withReason(reason)
                .withType(normal ? "Normal" : "Warning")
                .withMessage(message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…")
                .withFirstTimestamp(now)
                .withLastTimestamp(now)
                .withCount(1)
                .build();
        ApiErrors.calling(
                "leave an event on " + id,
                () -> client.v1()
                        .events()
                        .inNamespace(id.namespace())
                        .resource(event)
                        .create());
    }

    private static ObjectReference reference(WorkloadId id, HasMetadata workload) {
        return new ObjectReferenceBuilder()
                .withApiVersion("apps/v1")
                .withKind(id.kind().title())
                .withNamespace(id.namespace())
                .withName(id.name())
                .withUid(workload.getMetadata().getUid())
                .build();
    }
}
