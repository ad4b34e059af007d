package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.LineDifference;
import dev.mosaic.kapi.tree.TreePatch;
import dev.mosaic.kapi.tree.YamlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What somebody wants to make of an object: read from their YAML, measured against the object as it is now. */
record Draft(Edit edit, Parts now, Map<String, Object> base, Map<String, Object> wanted) {

    /** Fails with INVALID_INPUT where the YAML cannot be read, or is of another object. */
    static Draft of(Edit edit, Parts now) {
        Map<String, Object> base = tree("base", edit.base());
        Map<String, Object> wanted = new LinkedHashMap<>(tree("yaml", edit.yaml()));
        wanted.put("metadata", meta(base, wanted));
        Draft draft = new Draft(edit, now, base, wanted);
        draft.requireSameObject();
        return draft;
    }

    private static Map<String, Object> tree(String field, String text) {
        try {
            return YamlText.read(text);
        } catch (IllegalArgumentException e) {
            throw invalid(field, String.valueOf(e.getMessage()));
        }
    }

    /** Annotations that are not shown stay, though nobody wrote them down. */
    private static Map<String, Object> meta(Map<String, Object> base, Map<String, Object> wanted) {
        Map<String, Object> meta = new LinkedHashMap<>(Parts.map(wanted.get("metadata")));
        if (Parts.map(base.get("metadata")).containsKey("annotations") && meta.get("annotations") == null) {
            meta.put("annotations", Map.of());
        }
        return meta;
    }

    private void requireSameObject() {
        Map<String, Object> is = now.editable();
        Stream.of("apiVersion", "kind")
                .filter(key -> !Objects.equals(is.get(key), wanted.get(key)))
                .forEach(key -> refuse(key));
        Stream.of("name", "namespace")
                .filter(key -> !Objects.equals(
                        Parts.map(is.get("metadata")).get(key),
                        Parts.map(wanted.get("metadata")).get(key)))
                .forEach(key -> refuse("metadata." + key));
        if (wanted.containsKey("status")) throw invalid("status", "it is the cluster's to write");
    }

    private static void refuse(String field) {
        throw invalid(field, "it says which object this is and cannot be changed");
    }

    private static Refusal invalid(String field, String rule) {
        return Refusal.of(Problem.INVALID_INPUT, Map.of("field", field, "rule", rule));
    }

    /** From the object as it is to the one that is wanted; empty when nothing is to change. */
    List<Map<String, Object>> patch() {
        return TreePatch.between(now.editable(), wanted);
    }

    /** What others changed since the base was read. */
    Difference meanwhile() {
        return LineDifference.between(Sorted.yaml(base), Sorted.yaml(now.editable()));
    }

    EditIntent intent() {
        return new EditIntent(edit.workload(), patch(), fingerprint(now), edit.onFailure());
    }

    /** The same for equal objects, whatever the cluster's own parts say. */
    static String fingerprint(Parts parts) {
        try {
            byte[] text = TreePatch.json(parts.editable()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
