package dev.mosaic.frontend.fake;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.Culprit;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.diagnosis.Unknown;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.contract.manifest.DiffLine;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/**
 * Diagnoses in memory: of checkout the image is missing, of cart a service leads nowhere, of namespace {@code platform} nothing can be
 * told for lack of a right; mailer never answers; all else is well.
 */
public class FakeDiagnoses implements DiagnosisApi {
    private static final List<String> PODS = List.of(
            "Are any pods wanted?",
            "Are all wanted pods made?",
            "Has every pod a node?",
            "Can every image be pulled?",
            "Does every container start?",
            "Does it stay up?",
            "Is every pod ready?");
    private final List<Complaint> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicBoolean mended = new AtomicBoolean();

    public List<Complaint> asked() {
        return asked;
    }

    /** How many left before anything was concluded. */
    public int left() {
        return left.get();
    }

    /** From now on nothing is wrong with anything, or it is again. */
    public void mended(boolean now) {
        mended.set(now);
    }

    public void forgetAll() {
        asked.clear();
        left.set(0);
        mended.set(false);
    }

    @Override
    public Flux<DiagnosisEvent> diagnose(Complaint complaint) {
        asked.add(complaint);
        WorkloadId id = complaint.workload();
        if (id.name().equals("mailer"))
            return Flux.<DiagnosisEvent>never().startWith(yes(1)).doOnCancel(left::incrementAndGet);
        if (mended.get()) return Flux.fromIterable(well(id));
        if (id.namespace().equals("platform")) return Flux.fromIterable(untold());
        if (id.name().equals("checkout")) return Flux.fromIterable(crashed(id));
        return Flux.fromIterable(id.name().equals("cart") ? mismatched(id) : well(id));
    }

    @Override
    public List<SuiteTree> trees() {
        List<SuiteTree.Node> nodes = new ArrayList<>();
        List<SuiteTree.Edge> edges = new ArrayList<>();
        for (int i = 0; i < PODS.size(); i++) {
            nodes.add(new SuiteTree.Node(check(i), say(PODS.get(i)), say("How it is found out."), null));
            if (i > 0) edges.add(new SuiteTree.Edge(check(i - 1), Outcome.YES, check(i)));
        }
        leaf(nodes, edges, 0, RootCause.SCALED_TO_ZERO);
        leaf(nodes, edges, 1, RootCause.QUOTA_EXCEEDED);
        leaf(nodes, edges, 1, RootCause.POD_SECURITY_FORBIDS);
        leaf(nodes, edges, 2, RootCause.INSUFFICIENT_CPU);
        leaf(nodes, edges, 3, RootCause.IMAGE_NOT_FOUND);
        leaf(nodes, edges, 5, RootCause.APP_EXITS_WITH_ERROR);
        leaf(nodes, edges, 6, RootCause.READINESS_PROBE_FAILS);
        return List.of(new SuiteTree(Suite.PODS, nodes, edges), network());
    }

    private static SuiteTree network() {
        List<SuiteTree.Node> nodes = List.of(
                node("does-it-answer", "Does the service answer on this port from there?"),
                node("has-it-endpoints", "Has it ready endpoints?"),
                node("does-the-selector-match", "Does the selector match the template's labels?"),
                node("do-pods-answer", "Do the pods answer directly?"),
                new SuiteTree.Node(
                        RootCause.SERVICE_SELECTOR_MISMATCH.id(),
                        say("The selector matches no pod"),
                        say("Change it"),
                        RootCause.SERVICE_SELECTOR_MISMATCH));
        List<SuiteTree.Edge> edges = List.of(
                new SuiteTree.Edge("does-it-answer", Outcome.NO, "has-it-endpoints"),
                new SuiteTree.Edge("has-it-endpoints", Outcome.NO, "does-the-selector-match"),
                new SuiteTree.Edge("has-it-endpoints", Outcome.YES, "do-pods-answer"),
                new SuiteTree.Edge("does-the-selector-match", Outcome.NO, RootCause.SERVICE_SELECTOR_MISMATCH.id()));
        return new SuiteTree(Suite.NETWORK, nodes, edges);
    }

    private static List<DiagnosisEvent> well(WorkloadId id) {
        List<DiagnosisEvent> events = yes(PODS.size());
        events.add(concluded(new Verdict(
                RootCause.NOTHING_WRONG, on(id, ""), say("Nothing is wrong"), List.of(), say("Rest."), null)));
        return events;
    }

    private static List<DiagnosisEvent> crashed(WorkloadId id) {
        List<DiagnosisEvent> events = yes(5);
        Sentence line = say("its last line: " + FakeCluster.HOSTILE);
        events.add(step(5, Outcome.NO, List.of(line), RootCause.APP_EXITS_WITH_ERROR));
        Map<String, Object> test = Map.of("op", "test", "path", "/spec/replicas", "value", 3);
        Map<String, Object> replace = Map.of("op", "replace", "path", "/spec/replicas", "value", 5);
        Difference difference = new Difference(List.of(
                new DiffLine(DiffLine.Kind.REMOVED, 9, 0, "  replicas: 3"),
                new DiffLine(DiffLine.Kind.ADDED, 0, 9, "  replicas: 5")));
        Command patch = Command.of(Purpose.EDIT, "kubectl", "-n", "shop", "patch", "deployment/checkout");
        Fix fix = new Fix("Deployment", "shop", id.name(), List.of(test, replace), difference, patch);
        events.add(concluded(new Verdict(
                RootCause.APP_EXITS_WITH_ERROR,
                on(id, "spec.template.spec.containers[0]"),
                say("Container checkout ends by itself with exit code 3"),
                List.of(line, say("17 restarts")),
                say("Read its last lines, and mend what they say."),
                fix)));
        return events;
    }

    private static List<DiagnosisEvent> mismatched(WorkloadId id) {
        List<DiagnosisEvent> events = yes(PODS.size());
        events.add(network("does-it-answer", "Does the service answer on this port from there?", "has-it-endpoints"));
        events.add(network("has-it-endpoints", "Has it ready endpoints?", "does-the-selector-match"));
        events.add(network("does-the-selector-match", "Does the selector match the template's labels?", ""));
        Difference difference = new Difference(List.of(
                new DiffLine(DiffLine.Kind.REMOVED, 9, 0, "    app: basket"),
                new DiffLine(DiffLine.Kind.ADDED, 0, 9, "    app: cart")));
        Command patch = Command.of(Purpose.EDIT, "kubectl", "-n", "shop", "patch", "service/cart");
        events.add(concluded(new Verdict(
                RootCause.SERVICE_SELECTOR_MISMATCH,
                new Culprit("Service", id.namespace(), "cart", "spec.selector.app"),
                say("Service cart selects no pod of deployment/cart"),
                List.of(say("it wants app=basket, the pods have app=cart")),
                say("Let the selector say what the pods have."),
                new Fix("Service", "shop", "cart", List.of(), difference, patch))));
        return events;
    }

    private static List<DiagnosisEvent> untold() {
        List<DiagnosisEvent> events = yes(1);
        Sentence because = say("you may not list resourcequotas in platform");
        events.add(new Checked(
                check(1),
                Suite.PODS,
                say(PODS.get(1)),
                say("How it is found out."),
                List.of(),
                Outcome.CANNOT_TELL,
                because,
                "kind: Role",
                List.of(),
                List.of(),
                List.of(),
                4));
        events.add(
                new DiagnosisEvent.Concluded(List.of(), List.of(new Unknown(check(1), because, "kind: Role")), 3, 20));
        return events;
    }

    private static List<DiagnosisEvent> yes(int count) {
        List<DiagnosisEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(step(i, Outcome.YES, List.of(say("2 of 2 pods")), null));
        return events;
    }

    private static Checked step(
            int i, Outcome outcome, List<Sentence> evidence, @org.jspecify.annotations.Nullable RootCause found) {
        return new Checked(
                check(i),
                Suite.PODS,
                say(PODS.get(i)),
                say("The pods that the workload owns are looked at."),
                List.of(Command.of(Purpose.GET_PODS, "kubectl", "-n", "shop", "get", "pods")),
                outcome,
                null,
                "",
                evidence,
                found == null ? List.of() : List.of(found),
                outcome == Outcome.YES && i + 1 < PODS.size() ? List.of(check(i + 1)) : List.of(),
                12);
    }

    private static Checked network(String id, String question, String next) {
        boolean last = next.isEmpty();
        return new Checked(
                id,
                Suite.NETWORK,
                say(question),
                say("A pod of seconds asks."),
                List.of(Command.of(Purpose.GET_SERVICES, "kubectl", "-n", "shop", "get", "service", "cart")),
                Outcome.NO,
                null,
                "",
                List.of(say("the connection was refused")),
                last ? List.of(RootCause.SERVICE_SELECTOR_MISMATCH) : List.of(),
                last ? List.of() : List.of(next),
                40);
    }

    private static DiagnosisEvent concluded(Verdict verdict) {
        return new DiagnosisEvent.Concluded(List.of(verdict), List.of(), 9, 180);
    }

    private static Culprit on(WorkloadId id, String field) {
        return new Culprit("Deployment", id.namespace(), id.name(), field);
    }

    private static SuiteTree.Node node(String id, String words) {
        return new SuiteTree.Node(id, say(words), say("How it is found out."), null);
    }

    private static void leaf(List<SuiteTree.Node> nodes, List<SuiteTree.Edge> edges, int at, RootCause cause) {
        nodes.add(new SuiteTree.Node(cause.id(), say(cause.id()), say("Mend it."), cause));
        edges.add(new SuiteTree.Edge(check(at), Outcome.NO, cause.id()));
    }

    private static String check(int i) {
        return "pods-" + i;
    }

    private static Sentence say(String text) {
        return new Sentence("fake.none", Map.of(), text);
    }
}
