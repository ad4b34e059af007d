package dev.mosaic.frontend.workload;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The commands for one workload, in the way somebody likes them: program, context, namespace and form of the answer. */
record KubectlLines(String program, String context, boolean namespaced, Form form) {

    private static final String SELECTOR = "{{range $k, $v := .spec.selector.matchLabels}}{{$k}}={{$v}},{{end}}";

    /** How kubectl writes what it gets. */
    enum Form {
        PLAIN,
        JSON,
        YAML,
        JQ
    }

    List<Command> of(WorkloadDetail detail) {
        String name = detail.workload().id().kubectl();
        List<Command> lines = new ArrayList<>();
        lines.add(got(detail, Purpose.GET, name));
        lines.add(pods(detail));
        lines.add(line(detail, Purpose.DESCRIBE, "describe", name));
        lines.add(line(detail, Purpose.EVENTS, "events", "--for", name));
        lines.add(line(detail, Purpose.LOGS, "logs", name, "--all-containers", "--tail=200", "-f"));
        lines.add(line(detail, Purpose.SHELL, "exec", "-it", name, "-c", container(detail), "--", "sh"));
        lines.add(line(detail, Purpose.PORT_FORWARD, "port-forward", name, "8080:" + port(detail)));
        lines.add(line(detail, Purpose.AWAIT_ROLLOUT, "rollout", "status", name));
        lines.add(line(detail, Purpose.ROLLOUT_HISTORY, "rollout", "history", name));
        lines.add(line(detail, Purpose.TOP, top(detail)));
        return lines;
    }

    private static String container(WorkloadDetail detail) {
        return detail.workload().containers().stream()
                .findFirst()
                .map(Container::name)
                .orElse("");
    }

    /** What a service calls is the best guess at what the container listens to. */
    private static String port(WorkloadDetail detail) {
        return detail.workload().entrances().stream()
                .flatMap(entrance -> entrance.ports().stream())
                .map(port -> port.target())
                .findFirst()
                .orElse("8080");
    }

    private static String[] top(WorkloadDetail detail) {
        Stream<String> names = detail.pods().stream().limit(1).map(Pod::name);
        return Stream.concat(Stream.of("top", "pod", "--containers"), names).toArray(String[]::new);
    }

    private Command got(WorkloadDetail detail, Purpose purpose, String what) {
        String[] words = switch (form) {
            case PLAIN -> new String[] {"get", what, "-o", "wide"};
            case JSON, JQ -> new String[] {"get", what, "-o", "json"};
            case YAML -> new String[] {"get", what, "-o", "yaml"};
        };
        Command command = line(detail, purpose, words);
        if (form != Form.JQ) return command;
        String filter = what.equals("pods") ? ".items[] | {name: .metadata.name, phase: .status.phase}" : ".status";
        return new Command(purpose, command.line() + " | jq " + Command.quoted(filter));
    }

    /** What the workload's own selector selects. */
    private Command pods(WorkloadDetail detail) {
        String selector = line(
                        detail,
                        Purpose.GET_PODS,
                        "get",
                        detail.workload().id().kubectl(),
                        "-o",
                        "go-template=" + SELECTOR)
                .line();
        Command got = got(detail, Purpose.GET_PODS, "pods");
        String found = "get pods --selector=\"$(" + selector + " | sed 's/,$//')\"";
        return new Command(got.purpose(), got.line().replaceFirst("get pods", Matcher.quoteReplacement(found)));
    }

    private Command line(WorkloadDetail detail, Purpose purpose, String... words) {
        List<String> all = new ArrayList<>(Stream.of(program.split(" ")).toList());
        if (!context.isEmpty()) all.add("--context=" + context);
        if (namespaced) all.addAll(List.of("-n", detail.workload().id().namespace()));
        all.addAll(List.of(words));
        return Command.of(purpose, all);
    }
}
