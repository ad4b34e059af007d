package dev.mosaic.kapi.diagnosis;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workload as it is, with the pods and revisions that are its own by ownership, whatever labels say. */
public record Subject(Case here, Thing workload) {
    private static final String REVISION = "deployment.kubernetes.io/revision";

    public String kind() {
        return workload.text("kind");
    }

    public String namespace() {
        return workload.namespace();
    }

    public String name() {
        return workload.name();
    }

    /** The template as it is written now. */
    public Thing template() {
        return workload.at("spec", "template");
    }

    /** How many pods are wanted; of a DaemonSet, one a node that it fits. */
    public int wanted() {
        return kind().equals("DaemonSet")
                ? workload.number(0, "status", "desiredNumberScheduled")
                : workload.number(1, "spec", "replicas");
    }

    /** Its pods, those that are going away left out. */
    public List<Thing> pods() {
        Set<String> owners = Stream.concat(
                        Stream.of(workload.uid()), replicaSets().stream().map(Thing::uid))
                .collect(Collectors.toSet());
        return selected(EvidenceKind.POD).stream()
                .filter(pod -> owners.contains(pod.owner()) && !pod.leaving())
                .sorted(Comparator.comparing(Thing::name))
                .toList();
    }

    /** Those of the newest revision. */
    public List<Thing> current() {
        return pods().stream().filter(this::isCurrent).toList();
    }

    private boolean isCurrent(Thing pod) {
        return switch (kind()) {
            case "Deployment" ->
                newest().map(set -> set.uid().equals(pod.owner())).orElse(true);
            case "StatefulSet" -> {
                String revision = workload.text("status", "updateRevision");
                yield revision.isEmpty()
                        || pod.labels().get("controller-revision-hash").equals(revision);
            }
            default ->
                pod.labels()
                        .getOrDefault("pod-template-generation", "")
                        .equals(workload.text("metadata", "annotations", "deprecated.daemonset.template.generation"));
        };
    }

    /** The revisions of a Deployment, newest first by their number: a return makes an old one the newest. */
    public List<Thing> replicaSets() {
        if (!kind().equals("Deployment")) return List.of();
        return selected(EvidenceKind.REPLICASET).stream()
                .filter(set -> set.owner().equals(workload.uid()))
                .sorted(Comparator.comparing(Subject::revision).reversed())
                .toList();
    }

    /** The newest revision of a Deployment. */
    public Optional<Thing> newest() {
        return replicaSets().stream().findFirst();
    }

    /** The number a revision bears, 0 where it bears none. */
    public static int revision(Thing replicaSet) {
        String number = replicaSet.text("metadata", "annotations", REVISION);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** The labels its selector demands; a selector of expressions alone demands none here. */
    public Map<String, String> selector() {
        return workload.map("spec", "selector", "matchLabels");
    }

    private List<Thing> selected(EvidenceKind kind) {
        return here.list(kind, namespace(), selector());
    }

    /** Events about an object, newest first. */
    public List<Thing> events(Thing about) {
        return here.list(EvidenceKind.EVENT, namespace()).stream()
                .filter(event -> isAbout(event, about))
                .sorted(Comparator.comparing(Subject::last).reversed())
                .toList();
    }

    private static boolean isAbout(Thing event, Thing about) {
        Thing object = event.at("involvedObject");
        boolean same =
                object.text("name").equals(about.name()) && object.text("kind").equals(about.text("kind"));
        return same
                && (about.uid().isEmpty()
                        || object.text("uid").isEmpty()
                        || object.text("uid").equals(about.uid()));
    }

    /** When it was last seen, as text that can be compared. */
    public static String last(Thing event) {
        return Stream.of(
                        event.text("series", "lastObservedTime"),
                        event.text("lastTimestamp"),
                        event.text("eventTime"),
                        event.text("metadata", "creationTimestamp"))
                .filter(time -> !time.isEmpty())
                .findFirst()
                .orElse("");
    }
}
