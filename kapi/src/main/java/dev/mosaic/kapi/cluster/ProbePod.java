package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.probe.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pod a question is asked from: Pod Security {@code restricted} to the letter, no token, gone by its deadline. It may wear the
 * labels of a workload, and is yet none of its pods: its controller is its namespace, so no other adopts it, and a condition
 * nobody ever sets keeps it from being ready, so no service sends anything to it.
 */
public record ProbePod(String name, ProbeOrigin origin, Question question) {
    /** Its only container. */
    public static final String CONTAINER = "probe";
    /** The program in it that reads a question and writes the answer. */
    public static final String PROGRAM = "/probe";

    private static final String NEVER_READY = "mosaic.dev/takes-no-traffic";
    private static final long NOBODY = 10001L;
    private static final long SPARE_SECONDS = 15;
    private static final Map<String, String> NAMELESS =
            Map.of("app.kubernetes.io/name", "probe", "app.kubernetes.io/part-of", "mosaic");

    /** As an object for the API server; {@code uid} is the namespace's own, {@code marks} are labels besides. */
    public Map<String, Object> manifest(ProbeSettings settings, String uid, Map<String, String> marks) {
        Map<String, String> labels = new HashMap<>(origin.labels().isEmpty() ? NAMELESS : origin.labels());
        labels.putAll(marks);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("name", name);
        meta.put("namespace", origin.namespace());
        meta.put("labels", labels);
        meta.put("ownerReferences", List.of(controller(uid)));
        Map<String, Object> pod = new LinkedHashMap<>();
        pod.put("apiVersion", "v1");
        pod.put("kind", "Pod");
        pod.put("metadata", meta);
        pod.put("spec", spec(settings));
        return pod;
    }

    private Map<String, Object> controller(String uid) {
        return Map.of(
                "apiVersion", "v1", "kind", "Namespace", "name", origin.namespace(), "uid", uid, "controller", true);
    }

    private Map<String, Object> spec(ProbeSettings settings) {
        long deadline = settings.start().toSeconds() + question.timeoutMillis() / 1000 + SPARE_SECONDS;
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("restartPolicy", "Never");
        spec.put("automountServiceAccountToken", false);
        spec.put("enableServiceLinks", false);
        spec.put("activeDeadlineSeconds", deadline);
        spec.put("terminationGracePeriodSeconds", 0);
        spec.put("readinessGates", List.of(Map.of("conditionType", NEVER_READY)));
        spec.put(
                "securityContext",
                Map.of(
                        "runAsNonRoot",
                        true,
                        "runAsUser",
                        NOBODY,
                        "runAsGroup",
                        NOBODY,
                        "seccompProfile",
                        Map.of("type", "RuntimeDefault")));
        spec.put("containers", List.of(container(settings, deadline)));
        return spec;
    }

    private static Map<String, Object> container(ProbeSettings settings, long deadline) {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put("name", CONTAINER);
        container.put("image", settings.image());
        container.put("args", List.of("wait", String.valueOf(deadline)));
        container.put(
                "resources",
                Map.of(
                        "requests", Map.of("cpu", "10m", "memory", "16Mi"),
                        "limits", Map.of("cpu", settings.cpu(), "memory", settings.memory())));
        container.put(
                "securityContext",
                Map.of(
                        "allowPrivilegeEscalation", false,
                        "readOnlyRootFilesystem", true,
                        "capabilities", Map.of("drop", List.of("ALL"))));
        return container;
    }
}
