package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A namespace in which one case is played, and everything that was put anywhere for it; gone when it is closed. */
final class Scene implements AutoCloseable {
    private static final int TAIL = 40;
    private final KubernetesClient client;
    private final String namespace;
    private final Words words;
    private final Deque<HasMetadata> made = new ArrayDeque<>();

    private Scene(KubernetesClient client, String namespace, Words words) {
        this.client = client;
        this.namespace = namespace;
        this.words = words;
    }

    static Scene open(KubernetesClient client, String namespace, Words words) {
        Scene scene = new Scene(client, namespace, words);
        scene.make(new NamespaceBuilder()
                .withNewMetadata()
                .withName(namespace)
                .endMetadata()
                .build());
        return scene;
    }

    void apply(Path file) {
        String text = words.in(Cases.text(file));
        for (String document : text.split("(?m)^---\\s*$")) {
            if (!document.isBlank()) make(Serialization.unmarshal(document, GenericKubernetesResource.class));
        }
    }

    void patch(Step.Patch patch) {
        var one = one(patch.target());
        var meant = patch.subresource().isEmpty() ? one : one.subresource(patch.subresource());
        meant.patch(PatchContext.of(PatchType.JSON_MERGE), Serialization.asJson(patch.merge()));
    }

    void delete(Target target) {
        one(target).delete();
    }

    List<Map<String, Object>> objects(Target target, Map<String, String> labels) {
        var all = kind(target.apiVersion(), target.kind());
        var listed = target.acrossNamespaces() || target.namespace().equals("*")
                ? all.inAnyNamespace().withLabels(labels).list()
                : all.inNamespace(in(target)).withLabels(labels).list();
        return listed.getItems().stream()
                .filter(object -> target.name().isEmpty()
                        || object.getMetadata().getName().equals(target.name()))
                .map(Scene::tree)
                .toList();
    }

    /** The end of the newest log of each pod that has these labels. */
    List<String> logs(Target target, Map<String, String> labels, String container) {
        return client.pods().inNamespace(in(target)).withLabels(labels).list().getItems().stream()
                .map(pod ->
                        log(pod.getMetadata().getNamespace(), pod.getMetadata().getName(), container, false))
                .toList();
    }

    /** Those of all namespaces that were made for the case; of kinds that belong to none, all that are the cluster's. */
    List<Map<String, Object>> everywhere(Target kind) {
        return objects(new Target(kind.apiVersion(), kind.kind(), "*", ""), Map.of()).stream()
                .filter(object -> ours(kind, object))
                .toList();
    }

    private boolean ours(Target kind, Map<String, Object> object) {
        String place = kind.kind().equals("Namespace") ? "metadata.name" : "metadata.namespace";
        return kind.acrossNamespaces() && !kind.kind().equals("Namespace")
                || new Trail(place).values(object).getFirst().startsWith(namespace);
    }

    /** What the accounts of its pods may do. */
    List<Map<String, Object>> rights() {
        return objects(new Target("v1", "Pod", namespace, ""), Map.of()).stream()
                .flatMap(pod -> new Trail("spec.serviceAccountName").values(pod).stream())
                .distinct()
                .flatMap(name -> new Accounts(client)
                        .rights(namespace, "system:serviceaccount:" + namespace + ":" + name).stream())
                .toList();
    }

    /** The last lines of a container, or of the run before it; nothing where there are none. */
    String log(String where, String pod, String container, boolean previous) {
        var log = client.pods().inNamespace(where).withName(pod).inContainer(container);
        try {
            return previous
                    ? log.terminated().tailingLines(TAIL).getLog()
                    : log.tailingLines(TAIL).getLog();
        } catch (io.fabric8.kubernetes.client.KubernetesClientException e) {
            return ""; // it has not started yet
        }
    }

    String namespace() {
        return namespace;
    }

    /** Namespaces last: what is in them goes with them. */
    @Override
    public void close() {
        made.stream().filter(object -> !object.getKind().equals("Namespace")).forEach(this::remove);
        made.stream().filter(object -> object.getKind().equals("Namespace")).forEach(this::remove);
    }

    private void remove(HasMetadata object) {
        if (Target.ACROSS.contains(object.getKind())) client.resource(object).delete();
    }

    private void make(HasMetadata object) {
        if (!Target.ACROSS.contains(object.getKind()) && object.getMetadata().getNamespace() == null) {
            object.getMetadata().setNamespace(namespace);
        }
        made.push(object);
        client.resource(object).forceConflicts().fieldManager("corpus").serverSideApply();
    }

    private Resource<GenericKubernetesResource> one(Target target) {
        var all = kind(target.apiVersion(), target.kind());
        return target.acrossNamespaces()
                ? all.withName(target.name())
                : all.inNamespace(in(target)).withName(target.name());
    }

    private MixedOperation<
                    GenericKubernetesResource, GenericKubernetesResourceList, Resource<GenericKubernetesResource>>
            kind(String version, String kind) {
        return client.genericKubernetesResources(version, kind);
    }

    private String in(Target target) {
        return target.namespace().isEmpty() ? namespace : target.namespace();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(GenericKubernetesResource object) {
        return Serialization.unmarshal(Serialization.asJson(object), Map.class);
    }
}
