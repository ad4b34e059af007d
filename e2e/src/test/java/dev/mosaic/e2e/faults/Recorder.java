package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down what the cluster shows of a case: its objects without what ConfigMaps and Secrets hold, logs, and what the
 * accounts of its pods may do. The names of this run and of this cluster's registry are replaced by ones that stay.
 */
record Recorder(Scene scene, String registry) {
    static final String FOLDER = "recorded";
    private static final List<String> KINDS = List.of(
            "Pod",
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "ReplicaSet",
            "Job",
            "Event",
            "Service",
            "EndpointSlice",
            "Ingress",
            "IngressClass",
            "NetworkPolicy",
            "Node",
            "Namespace",
            "ConfigMap",
            "Secret",
            "ServiceAccount",
            "PersistentVolumeClaim",
            "StorageClass",
            "ResourceQuota",
            "LimitRange",
            "Role",
            "RoleBinding",
            "HorizontalPodAutoscaler");

    void write(FaultCase played) {
        Path folder = played.folder().resolve(FOLDER);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("state.yaml", state());
        logs(files);
        files.put("recording.yaml", Serialization.asYaml(about(played)));
        files.forEach((name, text) -> write(folder.resolve(name), plain(text, played)));
    }

    private String state() {
        List<String> documents = new ArrayList<>();
        for (String kind : KINDS) {
            scene.everywhere(Target.of(Reading.of("recorder", Map.of("kind", kind))))
                    .forEach(object -> documents.add(Serialization.asYaml(Bare.of(object))));
        }
        return String.join("", documents);
    }

    private void logs(Map<String, String> files) {
        Trail containers = new Trail("spec.containers.name");
        Trail first = new Trail("spec.initContainers.name");
        for (Map<String, Object> pod : scene.everywhere(Target.of(Reading.of("recorder", Map.of("kind", "Pod"))))) {
            String name = new Trail("metadata.name").values(pod).getFirst();
            String where = new Trail("metadata.namespace").values(pod).getFirst();
            List<String> all = new ArrayList<>(first.values(pod));
            all.addAll(containers.values(pod));
            for (String container : all) {
                String file = "logs/" + name + "/" + container;
                put(files, file + ".log", scene.log(where, name, container, false));
                put(files, file + ".previous.log", scene.log(where, name, container, true));
            }
        }
    }

    private static void put(Map<String, String> files, String name, String text) {
        if (!text.isBlank()) files.put(name, text);
    }

    private Map<String, Object> about(FaultCase played) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("now", Instant.now().toString());
        if (played.suite().equals("access")) about.put("may", scene.rights());
        return about;
    }

    private String plain(String text, FaultCase played) {
        return text.replace(scene.namespace(), "fault-" + played.name()).replace(registry, "registry.example:5000");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
