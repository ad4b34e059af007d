package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.LabelTerm;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether something lies in a scope. */
public final class Within {
    private static final Set<String> SYSTEM = Set.of("kube-system", "kube-public", "kube-node-lease");
    private final Set<String> namespaces;
    private final Set<String> exceptNamespaces;
    private final Collection<List<LabelTerm>> labels;
    private final List<LabelTerm> exceptLabels;
    private final String own;

    /** {@code own} is Mosaic's namespace, hidden like those of the system. */
    public Within(Scope scope, String own) {
        this.namespaces = Set.copyOf(scope.namespaces());
        this.exceptNamespaces = Set.copyOf(scope.exceptNamespaces());
        this.labels = scope.labels().stream()
                .collect(Collectors.groupingBy(LabelTerm::key))
                .values();
        this.exceptLabels = scope.exceptLabels();
        this.own = own;
    }

    /** Whether an object of this namespace with these labels lies in the scope. */
    public boolean holds(String namespace, Map<String, String> marks) {
        return isIncluded(namespace)
                && !exceptNamespaces.contains(namespace)
                && labels.stream().allMatch(terms -> terms.stream().anyMatch(term -> term.fits(marks)))
                && exceptLabels.stream().noneMatch(term -> term.fits(marks));
    }

    boolean holds(WorkloadId id, Map<String, String> marks) {
        return holds(id.namespace(), marks);
    }

    private boolean isIncluded(String namespace) {
        if (!namespaces.isEmpty()) return namespaces.contains(namespace);
        return !SYSTEM.contains(namespace) && !namespace.equals(own);
    }
}
