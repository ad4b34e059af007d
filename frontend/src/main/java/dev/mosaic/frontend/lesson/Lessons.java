package dev.mosaic.frontend.lesson;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lesson of every address: what stands there and how to read it with kubectl. */
@Component
public class Lessons {
    private static final String HOME = "mosaic";
    private static final String KAPI = "system:serviceaccount:mosaic:kapi";
    private final boolean inCluster;

    Lessons(@Value("${mosaic.mode:in-cluster}") String mode) {
        this.inCluster = mode.equals("in-cluster");
    }

    /** The lesson of the page at {@code path}, as {@link Routes} writes it; {@code namespaces} are those it is narrowed to. */
    public Lesson of(String path, List<String> namespaces) {
        List<String> parts = List.of(path.split("/"));
        return switch (parts.getFirst()) {
            case Routes.HOME, Routes.WORKLOADS -> workloads(parts, namespaces);
            case Routes.OPERATIONS, "together" -> state("operations", "master-operations");
            case "acts" -> chosen(Routes.chosen(parts.subList(Math.min(2, parts.size()), parts.size())));
            case Routes.BINDINGS, Routes.SETTINGS, Routes.WORKSPACE -> state(parts.getFirst(), "master");
            case Routes.JOBS ->
                Lesson.of(
                        "jobs", kubectl(Purpose.LIST_OTHERS, "get", "jobs,cronjobs", "--all-namespaces", "-o", "wide"));
            case Routes.ACCOUNTS -> accounts();
            case Routes.CLUSTER -> cluster();
            default -> Lesson.silent(path, "lesson.nothing");
        };
    }

    private static Lesson workloads(List<String> parts, List<String> namespaces) {
        return Routes.chosen(parts.subList(1, parts.size())).stream()
                .findFirst()
                .map(id -> WorkloadLessons.of(id, parts.size() > 4 ? parts.get(4) : ""))
                .orElseGet(() -> list(namespaces));
    }

    private static Lesson list(List<String> namespaces) {
        String kinds = "deployments,statefulsets,daemonsets";
        Command[] reads = namespaces.isEmpty()
                ? new Command[] {kubectl(Purpose.LIST_WORKLOADS, "get", kinds, "--all-namespaces", "-o", "wide")}
                : namespaces.stream()
                        .map(name -> kubectl(Purpose.LIST_WORKLOADS, "-n", name, "get", kinds, "-o", "wide"))
                        .toArray(Command[]::new);
        return Lesson.of("workloads", reads)
                .and(
                        kubectl(Purpose.WATCH_WORKLOADS, "get", "deployments", "--all-namespaces", "--watch"),
                        kubectl(Purpose.LIST_OTHERS, "get", "jobs,cronjobs", "--all-namespaces"),
                        kubectl(Purpose.GET_SERVICES, "get", "services", "--all-namespaces"),
                        kubectl(Purpose.GET_AUTOSCALERS, "get", "hpa", "--all-namespaces"));
    }

    private static Lesson chosen(List<WorkloadId> chosen) {
        Command[] reads = chosen.stream()
                .map(id -> kubectl(Purpose.GET, "-n", id.namespace(), "get", id.kubectl(), "-o", "wide"))
                .toArray(Command[]::new);
        return Lesson.of("acts", reads);
    }

    /** On a laptop and in the playground the state lies in a folder. */
    private Lesson state(String subject, String map) {
        if (!inCluster) return Lesson.silent(subject, "lesson.folder");
        return Lesson.of(subject, kubectl(Purpose.READ_STATE, "-n", HOME, "get", "configmap", map, "-o", "yaml"));
    }

    private Lesson accounts() {
        if (!inCluster) return Lesson.silent("accounts", "lesson.folder");
        return Lesson.of("accounts", kubectl(Purpose.READ_STATE, "-n", HOME, "describe", "secret", "master"))
                .noting("lesson.secret");
    }

    private Lesson cluster() {
        Lesson lesson = Lesson.of(
                "cluster",
                kubectl(Purpose.CLUSTER_VERSION, "version"),
                kubectl(Purpose.GET_NODES, "get", "nodes", "-o", "wide"),
                kubectl(Purpose.WHO_AM_I, "auth", "whoami"),
                kubectl(Purpose.CAN_I, "auth", "can-i", "--list"));
        List<Command> more = Stream.of(
                        Optional.of(kubectl(Purpose.CLUSTER_INFO, "cluster-info")),
                        Optional.of(kubectl(Purpose.GET_NAMESPACES, "get", "namespaces")),
                        Optional.of(kubectl(Purpose.CAN_KAPI, "auth", "can-i", "--list", "--as=" + KAPI))
                                .filter(command -> inCluster))
                .flatMap(Optional::stream)
                .toList();
        return lesson.and(more.toArray(Command[]::new));
    }

    private static Command kubectl(Purpose purpose, String... words) {
        return Command.of(
                purpose, Stream.concat(Stream.of("kubectl"), Stream.of(words)).toList());
    }
}
