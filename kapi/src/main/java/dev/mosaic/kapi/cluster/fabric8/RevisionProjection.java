package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.number;
import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.apps.ControllerRevision;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps of ReplicaSets and ControllerRevisions what a list of revisions tells. */
final class RevisionProjection {
    private static final String CAUSE = "kubernetes.io/change-cause";

    private RevisionProjection() {}

    static SeenRevision of(ReplicaSet set) {
        long number = number(Meta.annotations(set.getMetadata()).get(WorkloadProjection.REVISION));
        return seen(set, number, Meta.containers(set.getSpec().getTemplate()), complaint(set));
    }

    static SeenRevision of(ControllerRevision revision) {
        return seen(revision, number(revision.getRevision()), containers(revision.getData()), Optional.empty());
    }

    private static SeenRevision seen(
            HasMetadata object, long number, List<Container> containers, Optional<Health> complaint) {
        ObjectMeta meta = object.getMetadata();
        return new SeenRevision(
                Uid.of(meta.getUid()),
                Meta.owner(meta),
                meta.getName(),
                number,
                containers,
                CommitAnnotations.running(Meta.annotations(meta), containers),
                text(Meta.annotations(meta).get(CAUSE)),
                Meta.created(meta),
                complaint);
    }

    private static Optional<Health> complaint(ReplicaSet set) {
        if (set.getStatus() == null) return Optional.empty();
        return set.getStatus().getConditions().stream()
                .filter(condition -> condition.getType().equals("ReplicaFailure")
                        && condition.getStatus().equals("True"))
                .map(condition ->
                        new Health(HealthWord.FAILING, text(condition.getReason()), text(condition.getMessage())))
                .findFirst();
    }

    /** A ControllerRevision holds the patch that brings its template back, as untyped JSON. */
    private static List<Container> containers(@Nullable Object data) {
        Object containers = Stream.of("spec", "template", "spec", "containers")
                .reduce(raw(data), RevisionProjection::at, (a, b) -> b);
        if (!(containers instanceof List<?> list)) return List.of();
        return list.stream()
                .map(container -> new Container(string(at(container, "name")), string(at(container, "image"))))
                .toList();
    }

    /** The whole template, without the word that makes a patch of it. */
    static Map<Object, Object> template(@Nullable Object data) {
        Map<Object, Object> template = new LinkedHashMap<>();
        if (at(at(raw(data), "spec"), "template") instanceof Map<?, ?> found) template.putAll(found);
        template.remove("$patch");
        return template;
    }

    private static Object raw(@Nullable Object data) {
        if (data instanceof io.fabric8.kubernetes.api.model.runtime.RawExtension extension) {
            return Objects.requireNonNullElse(extension.getValue(), Map.of());
        }
        return data == null ? Map.of() : data;
    }

    private static Object at(Object tree, String name) {
        return tree instanceof Map<?, ?> map ? Objects.requireNonNullElse(map.get(name), Map.of()) : Map.of();
    }

    private static String string(Object value) {
        return value instanceof String text ? text : "";
    }
}
