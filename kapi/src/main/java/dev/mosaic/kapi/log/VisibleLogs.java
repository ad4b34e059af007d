package dev.mosaic.kapi.log;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.log.LogContainer;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The logs of a workload that a caller may read. */
@Component
class VisibleLogs {
    /** Pods of more than two revisions are rare, and each costs a question. */
    private static final int LOOKED_AT = 4;

    private final PodLogs logs;
    private final Workloads workloads;
    private final Sight sight;
    private final Rights rights;

    VisibleLogs(PodLogs logs, Workloads workloads, Sight sight, Rights rights) {
        this.logs = logs;
        this.workloads = workloads;
        this.sight = sight;
        this.rights = rights;
    }

    LogSources sources(Caller caller, WorkloadId id) {
        List<Pod> pods = sight.find(caller, id).pods();
        List<RightAnswer> missing = rights.answers(caller, List.of(read(id))).stream()
                .filter(answer -> !answer.allowed())
                .toList();
        List<LogContainer> containers = missing.isEmpty() ? containers(id, pods) : List.of();
        return new LogSources(pods.stream().map(Pod::name).sorted().toList(), containers, missing);
    }

    Flux<LogEvent> read(Caller caller, WorkloadId id, LogQuery query) {
        require(caller, id);
        LineFilter filter = LineFilter.of(query.filter());
        requireContainer(id, query, sight.find(caller, id).pods());
        return Flux.defer(() -> {
            Reading reading = new Reading(new Sources(logs, workloads, id), query, filter);
            reading.begin();
            return Flux.<LogEvent>generate(sink -> reading.next().ifPresentOrElse(sink::next, sink::complete))
                    .doFinally(end -> reading.close());
        });
    }

    void require(Caller caller, WorkloadId id) {
        sight.require(caller, id);
        rights.require(caller, List.of(read(id)));
    }

    private void requireContainer(WorkloadId id, LogQuery query, List<Pod> pods) {
        if (query.container().isEmpty() || pods.isEmpty()) return;
        List<String> names =
                containers(id, pods).stream().map(LogContainer::name).toList();
        if (names.isEmpty() || names.contains(query.container())) return;
        String detail = "no pod of " + id + " has such a container; there are " + String.join(", ", names);
        throw Refusal.of(Problem.LOG_UNAVAILABLE, Map.of("what", query.container(), "detail", detail));
    }

    private List<LogContainer> containers(WorkloadId id, List<Pod> pods) {
        return pods.stream()
                .sorted(Comparator.comparing(Pod::current)
                        .thenComparing(Pod::created)
                        .reversed())
                .limit(LOOKED_AT)
                .map(pod -> logs.pod(id.namespace(), pod.name()))
                .flatMap(Optional::stream)
                .map(LoggedPod::containers)
                .flatMap(List::stream)
                .map(run -> new LogContainer(run.name(), run.init()))
                .distinct()
                .toList();
    }

    private static Right read(WorkloadId id) {
        return new Right("get", "", "pods/log", id.namespace(), "");
    }
}
