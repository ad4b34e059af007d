package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.kapi.tree.LineDifference;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.TreePatch;
import dev.mosaic.kapi.tree.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes fixes: patches of one field that test first what they replace, so one that is out of date does nothing. */
public final class Mending {
    private Mending() {}

    /** Another value at the end of the path; numbers in it are places in a list. None where the path leads nowhere. */
    public static @Nullable Fix replace(Thing object, Object value, String... path) {
        Object before = value(object.tree(), path);
        if (value.equals(before)) return null;
        List<Map<String, Object>> patch = new ArrayList<>();
        if (before != null) patch.add(operation("test", pointer(path), before));
        patch.add(operation(before == null ? "add" : "replace", pointer(path), value));
        return fix(object, patch);
    }

    /** Without what is at the end of the path. */
    public static @Nullable Fix remove(Thing object, String... path) {
        Object before = value(object.tree(), path);
        if (before == null) return null;
        return fix(
                object,
                List.of(operation("test", pointer(path), before), Map.of("op", "remove", "path", pointer(path))));
    }

    /** A patch that does not fit mends nothing. */
    private static @Nullable Fix fix(Thing object, List<Map<String, Object>> patch) {
        try {
            Map<String, Object> before = editable(object.tree());
            Map<String, Object> after = TreePatch.apply(before, patch);
            return new Fix(
                    object.text("kind"),
                    object.namespace(),
                    object.name(),
                    patch,
                    LineDifference.between(sorted(before), sorted(after)),
                    command(object, patch));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Command command(Thing object, List<Map<String, Object>> patch) {
        return Command.of(
                Purpose.EDIT,
                "kubectl",
                "-n",
                object.namespace(),
                "patch",
                object.text("kind").toLowerCase(Locale.ROOT),
                object.name(),
                "--type=json",
                "-p",
                TreePatch.json(patch));
    }

    private static String sorted(Map<String, Object> tree) {
        return YamlText.write(TreePatch.tree(TreePatch.json(tree)));
    }

    /** What a person may change, as the page of YAML shows it. */
    private static Map<String, Object> editable(Map<String, Object> tree) {
        Map<String, Object> editable = new LinkedHashMap<>(tree);
        editable.remove("status");
        Map<String, Object> meta =
                new LinkedHashMap<>(new Thing(tree).at("metadata").tree());
        meta.keySet().retainAll(List.of("name", "namespace", "labels"));
        editable.put("metadata", meta);
        return editable;
    }

    private static Map<String, Object> operation(String op, String path, Object value) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("op", op);
        operation.put("path", path);
        operation.put("value", value);
        return operation;
    }

    private static String pointer(String... path) {
        StringBuilder pointer = new StringBuilder();
        for (String key : path)
            pointer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
        return pointer.toString();
    }

    private static @Nullable Object value(Object tree, String... path) {
        Object at = tree;
        for (String key : path) {
            if (at instanceof Map<?, ?> map) at = map.get(key);
            else if (at instanceof List<?> list && key.matches("\\d+") && Integer.parseInt(key) < list.size())
                at = list.get(Integer.parseInt(key));
            else return null;
        }
        return at;
    }
}
