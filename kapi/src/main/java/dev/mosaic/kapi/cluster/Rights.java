package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The second lock on every read and write: what this caller may do. */
@Component
public class Rights {
    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    /** One answer for each right, in order; a denied one carries the Role that would grant it. */
    public List<RightAnswer> answers(Caller caller, List<Right> rights) {
        return rights.stream().map(right -> answer(caller, right)).toList();
    }

    /** Fails with FORBIDDEN, naming verb, resource and namespace, at the first right the caller lacks. */
    public void require(Caller caller, List<Right> rights) {
        rights.stream()
                .filter(right -> !access.allows(caller, right))
                .findFirst()
                .ifPresent(Rights::refuse);
    }

    /** Whether the caller may read this workload; {@code get} on the object is enough, as for kubectl get. */
    public boolean mayRead(Caller caller, WorkloadId id) {
        return mayList(caller, id.kind(), id.namespace()) || access.allows(caller, Right.on(id, "get"));
    }

    /** Whether the caller may list this kind there; {@code list} on the whole cluster is enough. */
    public boolean mayList(Caller caller, WorkloadKind kind, String namespace) {
        return access.allows(caller, list(kind, "")) || access.allows(caller, list(kind, namespace));
    }

    /** Those of these places whose workloads the caller may list; asks about many at once. */
    public Set<Place> listable(Caller caller, Set<Place> places) {
        Set<WorkloadKind> everywhere = places.stream()
                .map(Place::kind)
                .distinct()
                .filter(kind -> access.allows(caller, list(kind, "")))
                .collect(Collectors.toSet());
        Map<Place, Right> asked = places.stream()
                .filter(place -> !everywhere.contains(place.kind()))
                .collect(Collectors.toMap(place -> place, Place::list));
        Set<Right> held = access.allowed(caller, asked.values());
        return places.stream()
                .filter(place -> everywhere.contains(place.kind()) || held.contains(asked.get(place)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these namespaces where the caller may list this resource. */
    public Set<String> listable(Caller caller, String group, String resource, Set<String> namespaces) {
        if (access.allows(caller, new Right("list", group, resource, "", ""))) return namespaces;
        List<Right> asked = namespaces.stream()
                .map(namespace -> new Right("list", group, resource, namespace, ""))
                .toList();
        return access.allowed(caller, asked).stream().map(Right::namespace).collect(Collectors.toUnmodifiableSet());
    }

    private RightAnswer answer(Caller caller, Right right) {
        boolean allowed = access.allows(caller, right);
        return new RightAnswer(right, allowed, allowed ? "" : MissingRole.yaml(right, caller.name()));
    }

    private static Right list(WorkloadKind kind, String namespace) {
        return new Place(kind, namespace).list();
    }

    private static void refuse(Right right) {
        String namespace = right.namespace().isEmpty() ? "the whole cluster" : right.namespace();
        throw Refusal.of(
                Problem.FORBIDDEN, Map.of("verb", right.verb(), "resource", right.resource(), "namespace", namespace));
    }
}
