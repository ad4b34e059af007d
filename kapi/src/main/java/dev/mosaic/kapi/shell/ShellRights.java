package dev.mosaic.kapi.shell;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may run programs where. */
@Component
class ShellRights {
    private final Sight sight;
    private final Rights rights;

    ShellRights(Sight sight, Rights rights) {
        this.sight = sight;
        this.rights = rights;
    }

    /** Whether the caller may run programs in its containers, and add debug containers; fails with NOT_FOUND. */
    List<RightAnswer> answers(Caller caller, WorkloadId id) {
        sight.require(caller, id);
        return rights.answers(caller, List.of(exec(id.namespace(), ""), debug(id.namespace(), "")));
    }

    /** Fails with NOT_FOUND when the workload has no such container for this caller, and as {@link #requireStill} does. */
    void require(Caller caller, ContainerPlace place) {
        boolean there = sight.find(caller, place.workload()).pods().stream()
                .filter(pod -> pod.name().equals(place.pod()))
                .flatMap(pod -> pod.containers().stream())
                .anyMatch(container -> container.name().equals(place.container()));
        if (!there) throw Refusal.of(Problem.NOT_FOUND, Map.of("what", place.toString()));
        requireStill(caller, place);
    }

    /** Fails with FORBIDDEN. */
    void requireStill(Caller caller, ContainerPlace place) {
        rights.require(caller, List.of(exec(place.workload().namespace(), place.pod())));
    }

    /** Fails with FORBIDDEN. */
    void requireDebug(Caller caller, ContainerPlace place) {
        rights.require(caller, List.of(debug(place.workload().namespace(), place.pod())));
    }

    private static Right exec(String namespace, String pod) {
        return new Right("create", "", "pods/exec", namespace, pod);
    }

    private static Right debug(String namespace, String pod) {
        return new Right("patch", "", "pods/ephemeralcontainers", namespace, pod);
    }
}
