package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.workload.SelectionPlan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What several plans warn of, each thing once, with the workloads it is about. */
final class TogetherWarnings {
    private final Map<WarningId, Set<String>> details = new TreeMap<>();
    private final Map<WarningId, Set<String>> workloads = new LinkedHashMap<>();

    TogetherWarnings(SelectionPlan plan) {
        for (SelectionPlan.Planned planned : plan.plans()) {
            if (planned.plan() == null || !planned.startable()) continue;
            for (Warning warning : planned.plan().warnings()) {
                details.computeIfAbsent(warning.id(), id -> new TreeSet<>()).add(warning.detail());
                workloads
                        .computeIfAbsent(warning.id(), id -> new TreeSet<>())
                        .add(planned.workload().toString());
            }
        }
    }

    Collection<Warning> all() {
        return details.entrySet().stream()
                .map(entry -> new Warning(entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }

    List<Component> notes() {
        return all().stream()
                .map(warning -> new WarningNote(warning, String.join(", ", workloads.get(warning.id()))))
                .collect(Collectors.toList());
    }
}
