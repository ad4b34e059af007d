package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.MicroTime;
import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.ObjectReferenceBuilder;
import io.fabric8.kubernetes.api.model.events.v1.Event;
import io.fabric8.kubernetes.api.model.events.v1.EventBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Leaves events on workloads, where {@code kubectl describe} shows them. */
final class Notes {
    private static final int LONGEST_NOTE = 1024;
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private final KubernetesClient client;

    Notes(KubernetesClient client) {
        this.client = client;
    }

    void leave(WorkloadId id, HasMetadata workload, String reason, String message, boolean normal) {
        Event event = new EventBuilder()
                .withNewMetadata()
                .withNamespace(id.namespace())
                .withGenerateName(Patches.MANAGER + "-")
                .endMetadata()
                .withRegarding(reference(id, workload))
                .withEventTime(new MicroTime(MICROS.format(Instant.now())))
                .withReportingController("mosaic.dev/kapi")
                .withReportingInstance("kapi")
                .withAction(reason)
                .withReason(reason)
                .withType(normal ? "Normal" : "Warning")
                .withNote(message.length() <= LONGEST_NOTE ? message : message.substring(0, LONGEST_NOTE - 1) + "…")
                .build();
        ApiErrors.calling(
                "leave an event on " + id,
                () -> client.events()
                        .v1()
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
