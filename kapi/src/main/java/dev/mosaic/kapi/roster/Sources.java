package dev.mosaic.kapi.roster;

import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.ContainerSource;
import dev.mosaic.contract.workload.ContainerSource.Kind;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of each container where its source lies: by its binding, else by what was shipped. */
final class Sources {
    private final Map<WorkloadId, List<Binding>> bindings;

    Sources(Map<WorkloadId, List<Binding>> bindings) {
        this.bindings = bindings;
    }

    static List<ContainerSource> shipped(Workload workload) {
        return workload.containers().stream()
                .map(container -> shipped(workload, container))
                .toList();
    }

    Row on(Row row) {
        List<Binding> bound = bindings.getOrDefault(row.workload().id(), List.of());
        if (bound.isEmpty()) return row;
        List<ContainerSource> sources = row.workload().sources().stream()
                .map(source -> bound(source, bound))
                .toList();
        return new Row(row.workload().withSources(sources), row.version(), row.words());
    }

    private static ContainerSource bound(ContainerSource source, List<Binding> bindings) {
        return bindings.stream()
                .filter(binding -> binding.container().equals(source.container()))
                .map(binding -> new ContainerSource(
                        source.container(), Kind.BOUND, binding.repository().value()))
                .findFirst()
                .orElse(source);
    }

    private static ContainerSource shipped(Workload workload, Container container) {
        Optional<String> repository = workload.commits().stream()
                .filter(commit -> commit.container().equals(container.name()))
                .map(RunningCommit::repository)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new ContainerSource(
                container.name(), repository.isPresent() ? Kind.SHIPPED : Kind.NOT_BOUND, repository.orElse(""));
    }
}
