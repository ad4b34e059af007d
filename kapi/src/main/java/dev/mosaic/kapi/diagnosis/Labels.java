package dev.mosaic.kapi.diagnosis;

import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether labels are what a selector asks for, as Kubernetes has it. */
public final class Labels {
    private Labels() {}

    /** Whether each wanted label is there; nothing wanted is fulfilled by all. */
    public static boolean have(Map<String, String> labels, Map<String, String> wanted) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }

    /** A selector of {@code matchLabels} and {@code matchExpressions}; an empty one fits all. */
    public static boolean fit(Map<String, String> labels, Thing selector) {
        return have(labels, selector.map("matchLabels"))
                && selector.list("matchExpressions").stream().allMatch(expression -> holds(labels, expression));
    }

    private static boolean holds(Map<String, String> labels, Thing expression) {
        String key = expression.text("key");
        List<String> values = expression.texts("values");
        boolean there = labels.containsKey(key);
        return switch (expression.text("operator")) {
            case "In" -> there && values.contains(labels.get(key));
            case "NotIn" -> !there || !values.contains(labels.get(key));
            case "Exists" -> there;
            case "DoesNotExist" -> !there;
            default -> false;
        };
    }

    /** As {@code kubectl --selector} takes them. */
    public static String text(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(","));
    }
}
