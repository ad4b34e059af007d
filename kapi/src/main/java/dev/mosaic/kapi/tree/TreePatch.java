package dev.mosaic.kapi.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.fabric8.zjsonpatch.CompatibilityFlags;
import io.fabric8.zjsonpatch.DiffFlags;
import io.fabric8.zjsonpatch.JsonDiff;
import io.fabric8.zjsonpatch.JsonPatch;
import io.fabric8.zjsonpatch.JsonPatchException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** JSON patches (RFC 6902) between trees. */
public final class TreePatch {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    /** Replace, add and remove are what people read with ease. */
    private static final EnumSet<DiffFlags> PLAIN =
            EnumSet.of(DiffFlags.OMIT_COPY_OPERATION, DiffFlags.OMIT_MOVE_OPERATION);

    private static final EnumSet<CompatibilityFlags> STRICT =
            EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT);
    private static final TypeReference<List<Map<String, Object>>> OPERATIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private TreePatch() {}

    /** What makes {@code after} of {@code before}; empty when they are equal. */
    public static List<Map<String, Object>> between(Map<String, Object> before, Map<String, Object> after) {
        JsonNode operations = JsonDiff.asJson(JSON.valueToTree(before), JSON.valueToTree(after), PLAIN);
        return new ArrayList<>(JSON.convertValue(operations, OPERATIONS));
    }

    /** The tree after the patch; fails with IllegalArgumentException when the patch does not fit. */
    public static Map<String, Object> apply(Map<String, Object> tree, List<Map<String, Object>> patch) {
        try {
            return JSON.convertValue(JsonPatch.apply(JSON.valueToTree(patch), JSON.valueToTree(tree), STRICT), TREE);
        } catch (JsonPatchException e) {
            throw new IllegalArgumentException("the patch does not fit", e);
        }
    }

    /** The tree as JSON, keys in order: equal trees have equal texts. */
    public static String json(Object tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The tree that this JSON object is. */
    public static Map<String, Object> tree(String json) {
        try {
            return JSON.readValue(json, TREE);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The patch that this JSON array is. */
    public static List<Map<String, Object>> patch(String json) {
        try {
            return JSON.readValue(json, OPERATIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
