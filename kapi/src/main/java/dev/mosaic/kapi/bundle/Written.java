package dev.mosaic.kapi.bundle;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.Veil;
import dev.mosaic.kapi.tree.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object as a file. */
final class Written {
    private static final String APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private Written() {}

    /** Of Kubernetes' own record of writers, copies of what was applied, and values that look secret nothing is left. */
    static String yaml(EvidenceKind kind, Thing object) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("apiVersion", kind.group().isEmpty() ? kind.version() : kind.group() + "/" + kind.version());
        whole.put("kind", kind.title());
        whole.putAll(Veil.over(object.tree(), null));
        Map<String, Object> meta = new LinkedHashMap<>(object.at("metadata").tree());
        meta.remove("managedFields");
        Map<String, Object> annotations =
                new LinkedHashMap<>(object.at("metadata", "annotations").tree());
        annotations.remove(APPLIED);
        meta.put("annotations", annotations);
        whole.put("metadata", meta);
        return YamlText.write(whole);
    }
}
