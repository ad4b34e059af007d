package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.Workload;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what a scope can be made of, and no more than a person can look through. */
final class Choices {
    private static final int NAMESPACES = 2_000;
    private static final int KEYS = 200;
    private static final int VALUES = 100;
    private final TreeSet<String> namespaces = new TreeSet<>();
    private final Map<String, Map<String, Integer>> values = new TreeMap<>();

    static ScopeChoices of(Stream<Workload> rows) {
        Choices choices = new Choices();
        rows.forEach(choices::add);
        return choices.told();
    }

    private void add(Workload workload) {
        namespaces.add(workload.id().namespace());
        workload.labels()
                .forEach((key, value) ->
                        values.computeIfAbsent(key, fresh -> new HashMap<>()).merge(value, 1, Integer::sum));
    }

    private ScopeChoices told() {
        boolean cut = namespaces.size() > NAMESPACES
                || values.size() > KEYS
                || values.values().stream().anyMatch(each -> each.size() > VALUES);
        List<ScopeChoices.Label> labels = values.entrySet().stream()
                .map(entry -> label(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ScopeChoices.Label::workloads).reversed())
                .limit(KEYS)
                .sorted(Comparator.comparing(ScopeChoices.Label::key))
                .toList();
        return new ScopeChoices(namespaces.stream().limit(NAMESPACES).toList(), labels, cut);
    }

    private static ScopeChoices.Label label(String key, Map<String, Integer> counts) {
        List<String> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(VALUES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new ScopeChoices.Label(
                key, counts.values().stream().mapToInt(count -> count).sum(), frequent);
    }
}
