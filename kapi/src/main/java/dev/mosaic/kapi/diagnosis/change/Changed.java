package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One field that differs between two templates: what it was, what it is; values of variables are named, never told. */
record Changed(String container, String part, String field, String before, String after) {
    private static final Map<RootCause, Set<String>> EXPLAINED = Map.ofEntries(
            Map.entry(RootCause.IMAGE_NOT_FOUND, Set.of("image")),
            Map.entry(RootCause.IMAGE_REFERENCE_INVALID, Set.of("image")),
            Map.entry(RootCause.REGISTRY_UNREACHABLE, Set.of("image")),
            Map.entry(RootCause.REGISTRY_AUTH_REQUIRED, Set.of("image")),
            Map.entry(RootCause.COMMAND_NOT_FOUND, Set.of("command", "args", "image")),
            Map.entry(RootCause.COMMAND_NOT_EXECUTABLE, Set.of("command", "args", "image")),
            Map.entry(RootCause.COMMAND_WRONG_FORMAT, Set.of("command", "args", "image")),
            Map.entry(RootCause.OUT_OF_MEMORY, Set.of("resources", "image")),
            Map.entry(RootCause.READINESS_PROBE_FAILS, Set.of("readinessProbe", "image", "ports", "env")),
            Map.entry(RootCause.LIVENESS_PROBE_KILLS, Set.of("livenessProbe", "image", "ports")),
            Map.entry(RootCause.PROBE_TOO_EARLY, Set.of("livenessProbe", "startupProbe", "image")),
            Map.entry(RootCause.APP_EXITS_WITH_ERROR, Set.of("image", "env", "envFrom", "command", "args")),
            Map.entry(RootCause.INSUFFICIENT_CPU, Set.of("resources")),
            Map.entry(RootCause.INSUFFICIENT_MEMORY, Set.of("resources")));
    private static final List<String> USUAL = List.of("image", "command", "args", "env", "envFrom", "readinessProbe");

    /** How well it explains what was found, 0 the best; the rest in the order in which changes usually hurt. */
    int distance(List<RootCause> found) {
        if (found.stream().anyMatch(this::explains)) return 0;
        int usual = USUAL.indexOf(part);
        return usual < 0 ? USUAL.size() + 1 : usual + 1;
    }

    boolean explains(RootCause cause) {
        return EXPLAINED.getOrDefault(cause, Set.of()).contains(part);
    }

    Sentence sentence(List<RootCause> found) {
        String reason = found.stream()
                .filter(this::explains)
                .map(RootCause::id)
                .findFirst()
                .map(id -> "explains " + id)
                .orElse("explains less");
        return Words.say(
                "change.seen.changed",
                "field",
                field,
                "container",
                container,
                "before",
                before,
                "after",
                after,
                "reason",
                reason);
    }
}
