package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Label selectors: whom they select, and how kubectl writes them. */
final class Selectors {
    private Selectors() {}

    /** An empty selector selects everything. */
    static boolean selects(@Nullable LabelSelector selector, Map<String, String> labels) {
        if (selector == null) return true;
        return all(labels(selector), labels)
                && selector.getMatchExpressions().stream().allMatch(term -> holds(term, labels));
    }

    /** Whether these labels hold all that is wanted. */
    static boolean all(Map<String, String> wanted, Map<String, String> labels) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }

    private static boolean holds(LabelSelectorRequirement term, Map<String, String> labels) {
        boolean there = labels.containsKey(term.getKey());
        boolean among = there && Set.copyOf(term.getValues()).contains(labels.get(term.getKey()));
        return switch (term.getOperator()) {
            case "In" -> among;
            case "NotIn" -> !among;
            case "Exists" -> there;
            case "DoesNotExist" -> !there;
            default -> false;
        };
    }

    static String text(@Nullable LabelSelector selector) {
        if (selector == null) return "";
        return Stream.concat(
                        new TreeMap<>(labels(selector))
                                .entrySet().stream().map(label -> label.getKey() + "=" + label.getValue()),
                        selector.getMatchExpressions().stream().map(Selectors::text))
                .collect(Collectors.joining(","));
    }

    private static String text(LabelSelectorRequirement term) {
        String values = "(" + String.join(",", term.getValues()) + ")";
        return switch (term.getOperator()) {
            case "In" -> term.getKey() + " in " + values;
            case "NotIn" -> term.getKey() + " notin " + values;
            case "DoesNotExist" -> "!" + term.getKey();
            default -> term.getKey();
        };
    }

    private static Map<String, String> labels(LabelSelector selector) {
        return selector.getMatchLabels() == null ? Map.of() : selector.getMatchLabels();
    }
}
