package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A debug container as a patch of its pod: it may do no more than the container it looks at, and ends by itself. */
record DebugContainerSpec(DebugContainerSettings settings, String target, String id) {

    String name() {
        return "mosaic-debug-" + id.substring(0, 8);
    }

    Map<String, Object> patch(Pod pod) {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put("name", name());
        container.put("image", settings.image());
        container.put("command", List.of("sleep", String.valueOf(settings.life().toSeconds())));
        container.put("env", List.of(Map.of("name", ShellScripts.MARK, "value", id)));
        container.put("targetContainerName", target);
        container.put("securityContext", security(pod));
        return Map.of("spec", Map.of("ephemeralContainers", List.of(container)));
    }

    /** As the user of the container it looks at, whose files under /proc it could not read otherwise. */
    private Map<String, Object> security(Pod pod) {
        Map<String, Object> security = new LinkedHashMap<>(Map.of(
                "allowPrivilegeEscalation",
                false,
                "capabilities",
                Map.of("drop", List.of("ALL")),
                "seccompProfile",
                Map.of("type", "RuntimeDefault")));
        Optional<SecurityContext> beside = pod.getSpec().getContainers().stream()
                .filter(container -> container.getName().equals(target))
                .findFirst()
                .map(Container::getSecurityContext);
        beside.map(SecurityContext::getRunAsUser).ifPresent(user -> security.put("runAsUser", user));
        beside.map(SecurityContext::getRunAsGroup).ifPresent(group -> security.put("runAsGroup", group));
        beside.map(SecurityContext::getRunAsNonRoot).ifPresent(not -> security.put("runAsNonRoot", not));
        return security;
    }
}
