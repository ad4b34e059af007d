package dev.mosaic.frontend.route;

import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every address a browser may ask for; relative, without leading slash. */
public final class Routes {
    public static final String HOME = "";
    public static final String LOGIN = "login";
    public static final String WORKLOADS = "workloads";
    public static final String WORKLOAD = "workloads/:namespace/:kind/:name/:tab?";
    public static final String WORKSPACE = "workspace";
    public static final String JOBS = "jobs";
    public static final String OPERATIONS = "operations";
    public static final String OPERATION = "operations/:id";
    public static final String ACTS = "acts/:act/:on*";
    public static final String SHIPS = "acts/ship/:on*";
    public static final String TOGETHER = "together/:id";
    public static final String BINDINGS = "bindings";
    public static final String ACCOUNTS = "accounts";
    public static final String CLUSTER = "cluster";
    public static final String SETTINGS = "settings";

    /** The word of {@link #SHIPS} for {@link #acts}. */
    public static final String SHIP = "ship";

    /** The word of an address that wants its question asked at once. */
    public static final String ASK = "ask";

    /** Why somebody stands before the login again: the token ended, the key is not this start's, kapi is away. */
    public static final String EXPIRED = "expired";

    public static final String WRONG_KEY = "key";
    public static final String AWAY = "away";

    private Routes() {}

    /** The list without any workspace, not even the preferred one. */
    public static String everything() {
        return workspace("");
    }

    /** The list within one workspace. */
    public static String workspace(String name) {
        return WORKLOADS + "?workspace=" + encoded(name);
    }

    /** What the address of the list asks for to be within one workspace; empty for none. */
    public static QueryParameters inWorkspace(String name) {
        return QueryParameters.of("workspace", name);
    }

    /** Where a new workspace is made. */
    public static String newWorkspace() {
        return WORKSPACE;
    }

    /** Where a workspace is changed. */
    public static String changeWorkspace(String name) {
        return WORKSPACE + "?name=" + encoded(name);
    }

    /** The workload whose page, or a tab of it, has this path. */
    public static Optional<WorkloadId> workloadOf(String path) {
        String[] parts = path.split("/");
        if (parts.length < 4 || !parts[0].equals(WORKLOADS)) return Optional.empty();
        try {
            return kind(parts[2]).map(kind -> new WorkloadId(parts[1], kind, parts[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address nobody made by these routes
        }
    }

    /** The page of one workload. */
    public static String workload(WorkloadId id) {
        return String.join("/", WORKLOADS, id.namespace(), id.kind().kubectl(), id.name());
    }

    /** One tab of the page of one workload. */
    public static String workload(WorkloadId id, String tab) {
        return tab.isEmpty() ? workload(id) : workload(id) + "/" + tab;
    }

    /** Asks at once why a workload does not work. */
    public static String why(WorkloadId id) {
        return workload(id, "why") + "?" + ASK;
    }

    /** Asks why a service that leads to a workload does not answer on this port. */
    public static String why(WorkloadId id, String service, int port) {
        return why(id) + "&service=" + encoded(service) + "&port=" + port;
    }

    /** The page of one operation. */
    public static String operation(OperationId id) {
        return OPERATIONS + "/" + id.value();
    }

    /** The page that plans {@code act} for these workloads; they stand in the address, so it survives a reload. */
    public static String acts(String act, Collection<WorkloadId> workloads) {
        return workloads.stream()
                .map(id -> String.join("/", id.namespace(), id.kind().kubectl(), id.name()))
                .collect(Collectors.joining("/", "acts/" + act + "/", ""));
    }

    /** The page of operations that were started together. */
    public static String together(OperationId id) {
        return "together/" + id.value();
    }

    /** The workloads an address names by namespace, kind and name, one after the other; what is none is left out. */
    public static List<WorkloadId> chosen(List<String> parts) {
        return IntStream.iterate(0, at -> at + 2 < parts.size(), at -> at + 3)
                .boxed()
                .flatMap(at -> workload(parts.get(at), parts.get(at + 1), parts.get(at + 2)).stream())
                .distinct()
                .toList();
    }

    private static Optional<WorkloadId> workload(String namespace, String kind, String name) {
        try {
            return kind(kind).map(known -> new WorkloadId(namespace, known, name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The login page that leads on to {@code next} afterwards. */
    public static String login(String next) {
        return next.isEmpty() ? LOGIN : LOGIN + "?next=" + encoded(next);
    }

    /** The login page that says why. */
    public static String login(String next, String why) {
        String page = login(next);
        return page + (page.contains("?") ? "&" : "?") + "why=" + why;
    }

    /** Where to go after the login: {@code next} if it is a plain path of ours, else home; never another host. */
    public static String after(String next) {
        return next.matches("[a-z][a-z0-9-]*(/[A-Za-z0-9._-]+)*(\\?[A-Za-z0-9=&%._*+,-]*)?") ? next : HOME;
    }

    /** The kind an address names, as kubectl spells it. */
    public static Optional<WorkloadKind> kind(String word) {
        return Arrays.stream(WorkloadKind.values())
                .filter(kind -> kind.kubectl().equals(word))
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
