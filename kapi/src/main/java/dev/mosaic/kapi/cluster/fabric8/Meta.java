package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadKind;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what all objects have, with something harmless in the place of what is absent. */
final class Meta {
    private Meta() {}

    /** Unique among all kinds at one time. */
    static String key(String kind, HasMetadata object) {
        return kind + "/" + object.getMetadata().getNamespace() + "/"
                + object.getMetadata().getName();
    }

    static Map<String, String> annotations(ObjectMeta meta) {
        return meta.getAnnotations() == null ? Map.of() : meta.getAnnotations();
    }

    static Map<String, String> labels(ObjectMeta meta) {
        return meta.getLabels() == null ? Map.of() : meta.getLabels();
    }

    static Optional<OwnerReference> controller(ObjectMeta meta) {
        return meta.getOwnerReferences().stream()
                .filter(owner -> Boolean.TRUE.equals(owner.getController()))
                .findFirst();
    }

    static UUID owner(ObjectMeta meta) {
        return Words.shared(Uid.of(controllerUid(meta)));
    }

    static String controllerUid(ObjectMeta meta) {
        return controller(meta).map(OwnerReference::getUid).orElse("");
    }

    /** Pods, ReplicaSets and ControllerRevisions that belong to no workload need not be kept. */
    static boolean isOwnedByWorkload(ObjectMeta meta) {
        return controller(meta)
                .filter(owner -> owner.getKind().equals("ReplicaSet")
                        || List.of(WorkloadKind.values()).stream()
                                .anyMatch(kind -> kind.title().equals(owner.getKind())))
                .isPresent();
    }

    static List<Container> containers(PodTemplateSpec template) {
        return List.copyOf(template.getSpec().getContainers().stream()
                .map(container -> new Container(Words.shared(container.getName()), Words.shared(container.getImage())))
                .toList());
    }

    static Instant created(ObjectMeta meta) {
        return time(meta.getCreationTimestamp(), Instant.EPOCH);
    }

    static Instant time(@Nullable String text, Instant otherwise) {
        return text == null ? otherwise : Instant.parse(text);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    static long number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }
}
