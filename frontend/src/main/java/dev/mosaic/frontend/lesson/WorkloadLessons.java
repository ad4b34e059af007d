package dev.mosaic.frontend.lesson;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.stream.Stream;

/** The lesson of each tab of a workload's page. */
final class WorkloadLessons {
    /** The selector of the workload as {@code kubectl get --selector} takes it. */
    private static final String SELECTOR = "{{range $k, $v := .spec.selector.matchLabels}}{{$k}}={{$v}},{{end}}";

    private WorkloadLessons() {}

    static Lesson of(WorkloadId id, String tab) {
        String subject = id.toString();
        return switch (tab) {
            case "pods" ->
                Lesson.of(subject, pods(id, "pods", Purpose.GET_PODS)).and(logs(id), shell(id));
            case "logs" -> Lesson.of(subject, allLogs(id)).and(previous(id), events(id));
            case "history" -> Lesson.of(subject, history(id), revisions(id));
            case "events" -> Lesson.of(subject, events(id)).and(describe(id));
            case "yaml" ->
                Lesson.of(subject, yaml(id))
                        .and(line(id, Purpose.LAST_APPLIED, "apply", "view-last-applied", id.kubectl()));
            case "network" -> network(id);
            case "requests" ->
                Lesson.of(subject, line(id, Purpose.GET_SERVICES, "get", "services", "-o", "wide"))
                        .and(
                                line(id, Purpose.GET_ENDPOINTS, "get", "endpointslices"),
                                line(id, Purpose.LIST_PROBES, "get", "pods", "--selector", "mosaic.dev/probe"))
                        .noting("lesson.requests");
            case "shell" ->
                Lesson.of(subject, pods(id, "pods", Purpose.GET_PODS)).and(shell(id));
            case "why" ->
                Lesson.of(subject, describe(id), pods(id, "pods", Purpose.GET_PODS), events(id))
                        .and(previous(id), line(id, Purpose.GET_ENDPOINTS, "get", "endpointslices"))
                        .noting("lesson.why");
            case "ship" -> Lesson.of(subject, yaml(id)).noting("lesson.ship");
            default ->
                Lesson.of(subject, get(id), pods(id, "pods", Purpose.GET_PODS))
                        .and(describe(id), status(id), events(id), logs(id));
        };
    }

    private static Lesson network(WorkloadId id) {
        return Lesson.of(
                id.toString(),
                pods(id, "pods", Purpose.GET_PODS),
                line(id, Purpose.GET_SERVICES, "get", "services", "-o", "wide"),
                line(id, Purpose.GET_ENDPOINTS, "get", "endpointslices"),
                line(id, Purpose.GET_INGRESSES, "get", "ingresses"),
                line(id, Purpose.GET_POLICIES, "get", "networkpolicies"));
    }

    private static Command get(WorkloadId id) {
        return line(id, Purpose.GET, "get", id.kubectl(), "-o", "wide");
    }

    private static Command describe(WorkloadId id) {
        return line(id, Purpose.DESCRIBE, "describe", id.kubectl());
    }

    private static Command status(WorkloadId id) {
        return line(id, Purpose.AWAIT_ROLLOUT, "rollout", "status", id.kubectl());
    }

    private static Command events(WorkloadId id) {
        return line(id, Purpose.EVENTS, "events", "--for", id.kubectl());
    }

    private static Command yaml(WorkloadId id) {
        return line(id, Purpose.GET_YAML, "get", id.kubectl(), "-o", "yaml");
    }

    private static Command history(WorkloadId id) {
        return line(id, Purpose.ROLLOUT_HISTORY, "rollout", "history", id.kubectl());
    }

    private static Command logs(WorkloadId id) {
        return line(id, Purpose.LOGS, "logs", id.kubectl(), "--all-containers", "--tail=200", "--follow");
    }

    /** What all pods write, each line with its pod and time. */
    private static Command allLogs(WorkloadId id) {
        return line(
                id,
                Purpose.LOGS,
                "logs",
                id.kubectl(),
                "--all-pods",
                "--all-containers",
                "--prefix",
                "--timestamps",
                "--tail=200",
                "--follow",
                "--max-log-requests=100");
    }

    private static Command previous(WorkloadId id) {
        return line(id, Purpose.LOGS_BEFORE, "logs", id.kubectl(), "--all-containers", "--previous");
    }

    private static Command shell(WorkloadId id) {
        return line(id, Purpose.SHELL, "exec", "-it", id.kubectl(), "--", "sh");
    }

    private static Command revisions(WorkloadId id) {
        boolean deployment = id.kind() == WorkloadKind.DEPLOYMENT;
        return pods(id, deployment ? "replicasets" : "controllerrevisions", Purpose.GET_REVISIONS);
    }

    /** What the workload's own selector selects. */
    private static Command pods(WorkloadId id, String kind, Purpose purpose) {
        String selector = line(id, purpose, "get", id.kubectl(), "-o", "go-template=" + SELECTOR)
                .line();
        String get = line(id, purpose, "get", kind, "-o", "wide").line();
        return new Command(purpose, get + " --selector=\"$(" + selector + " | sed 's/,$//')\"");
    }

    private static Command line(WorkloadId id, Purpose purpose, String... words) {
        return Command.of(
                purpose,
                Stream.concat(Stream.of("kubectl", "-n", id.namespace()), Stream.of(words))
                        .toList());
    }
}
