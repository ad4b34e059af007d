package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.tree.YamlText;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes a bundle a recorded state that can be judged again: when it was, and what could not be read. */
final class Recording {
    static final String FILE = "recording.yaml";

    private Recording() {}

    static String of(Instant now, WorkloadId id, Collection<String> missing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("now", now.toString());
        tree.put("workload", Map.of("kind", id.kind().title(), "namespace", id.namespace(), "name", id.name()));
        tree.put("missing", List.copyOf(missing));
        return YamlText.write(tree);
    }
}
