package dev.mosaic.kapi.diagnosis.access;

import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.tree.Thing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the newest pod of the workload tells in its logs of being refused. */
record Logs(Thing pod, List<String> lines) {
    private static final int LINES = 100;
    /** What clients say that find no token: they look for an API server on their own machine, or name the file. */
    private static final Pattern NO_TOKEN = Pattern.compile("(?i)connection to the server localhost:8080 was refused"
            + "|http://localhost:8080/(api|apis|version|openapi)"
            + "|serviceaccount/token[\"']?:? .*no such file"
            + "|unable to load in-?cluster config");

    static Logs of(Case here) {
        Thing pod = here.subject().current().stream().findFirst().orElse(Thing.NONE);
        return new Logs(
                pod,
                pod.containers().stream()
                        .flatMap(container -> tail(here, pod, container.text("name")))
                        .toList());
    }

    /** What it wrote before it was started anew counts where it wrote nothing since. */
    private static Stream<String> tail(Case here, Thing pod, String container) {
        List<String> now = here.tail(pod, container, false, LINES);
        boolean restarted = Stream.of("containerStatuses", "initContainerStatuses")
                .flatMap(list -> pod.list("status", list).stream())
                .anyMatch(status -> status.text("name").equals(container) && status.number(0, "restartCount") > 0);
        return now.isEmpty() && restarted ? here.tail(pod, container, true, LINES).stream() : now.stream();
    }

    /** What its own account was refused, each once. */
    Set<Refused> refusals() {
        Set<Refused> refusals = new LinkedHashSet<>();
        lines.stream()
                .flatMap(line -> Refused.read(line).stream())
                .filter(refused -> refused.user().equals(account().user()))
                .forEach(refusals::add);
        return refusals;
    }

    boolean missesItsToken() {
        return lines.stream().anyMatch(line -> NO_TOKEN.matcher(line).find());
    }

    Account account() {
        String name = pod.text("spec", "serviceAccountName");
        return new Account(pod.namespace(), name.isEmpty() ? "default" : name);
    }
}
