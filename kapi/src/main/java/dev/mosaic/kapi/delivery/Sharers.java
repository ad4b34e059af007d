package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Workloads;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The workloads whose images a repository holds: bound to it, or running from it. Who removes images there must be allowed to
 * ship each of them; else one could bind a workload of one's own to a place of others and empty it.
 */
@Component
class Sharers {
    private final Bindings bindings;
    private final Workloads workloads;
    private final Rights rights;

    Sharers(Bindings bindings, Workloads workloads, Rights rights) {
        this.bindings = bindings;
        this.workloads = workloads;
        this.rights = rights;
    }

    Set<WorkloadId> of(ImageRepository repository) {
        String whole = repository.whole();
        Stream<WorkloadId> bound = bindings.all().stream()
                .map(stored -> stored.binding())
                .filter(binding -> binding.images().whole().equals(whole))
                .map(Binding::workload);
        Stream<WorkloadId> running = workloads.all().stream()
                .filter(each -> each.containers().stream().anyMatch(container -> from(container, whole)))
                .map(each -> each.id());
        Set<WorkloadId> all = new TreeSet<>(Comparator.comparing(WorkloadId::toString));
        Stream.concat(bound, running).forEach(all::add);
        return all;
    }

    /** The rights to ship those the caller may see. */
    List<RightAnswer> answers(Caller caller, Set<WorkloadId> sharers) {
        return rights.answers(caller, patches(sharers.stream().filter(id -> rights.mayRead(caller, id))));
    }

    /** Whether the caller may ship those they may not see, too; there mostly are none. */
    boolean unseenAllowed(Caller caller, Set<WorkloadId> sharers) {
        List<Right> unseen = patches(sharers.stream().filter(id -> !rights.mayRead(caller, id)));
        return rights.answers(caller, unseen).stream().allMatch(RightAnswer::allowed);
    }

    /** Fails with FORBIDDEN at the first workload the caller may see and not ship. */
    void require(Caller caller, Set<WorkloadId> sharers) {
        rights.require(caller, patches(sharers.stream().filter(id -> rights.mayRead(caller, id))));
    }

    private static List<Right> patches(Stream<WorkloadId> ids) {
        return ids.map(id -> Right.on(id, "patch")).toList();
    }

    private static boolean from(Container container, String whole) {
        try {
            return new ImageReference(container.image()).repository().whole().equals(whole);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
