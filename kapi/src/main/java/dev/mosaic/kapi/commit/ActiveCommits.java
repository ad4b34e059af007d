package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The commits the containers of a workload run, each looked for at the same time as the others. */
@Component
class ActiveCommits {
    private final Sight sight;
    private final Bindings bindings;
    private final Search search;

    ActiveCommits(Sight sight, Bindings bindings, Search search) {
        this.sight = sight;
        this.bindings = bindings;
        this.search = search;
    }

    List<ActiveCommit> of(Caller caller, WorkloadId id) {
        WorkloadDetail detail = sight.find(caller, id);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<ActiveCommit>> sought = detail.workload().containers().stream()
                    .map(container -> CompletableFuture.supplyAsync(() -> of(detail, container), threads))
                    .toList();
            return sought.stream().map(CompletableFuture::join).toList();
        }
    }

    private ActiveCommit of(WorkloadDetail detail, Container container) {
        WorkloadId id = detail.workload().id();
        Optional<RunningCommit> note = detail.workload().commits().stream()
                .filter(commit -> commit.container().equals(container.name()))
                .findFirst();
        return search.of(new Subject(
                id,
                RunningImage.of(detail, container),
                note,
                bindings.find(id, container.name()).map(stored -> stored.binding())));
    }
}
