package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.Sighting;
import dev.mosaic.kapi.tree.Thing;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one check has at hand: the complaint, and evidence. Reads fail with {@link Unseen} where something cannot be seen. */
public final class Case {
    private final Complaint complaint;
    private final Look look;
    private final Prober prober;
    private final List<Verdict> soFar;
    private final Trail trail = new Trail();

    Case(Complaint complaint, Look look, Prober prober, List<Verdict> soFar) {
        this.complaint = complaint;
        this.look = look;
        this.prober = prober;
        this.soFar = List.copyOf(soFar);
    }

    /** The same for another check, which leaves a trail of its own. */
    Case anew() {
        return new Case(complaint, look, prober, soFar);
    }

    /** The same after these verdicts. */
    Case after(List<Verdict> verdicts) {
        return new Case(complaint, look, prober, verdicts);
    }

    public Complaint complaint() {
        return complaint;
    }

    public String namespace() {
        return complaint.workload().namespace();
    }

    /** What the suites before this one found; only the last one, what changed, knows any. */
    public List<Verdict> soFar() {
        return soFar;
    }

    /** When the evidence is seen. */
    public Instant now() {
        return look.view().now();
    }

    /** The workload that is asked about, with its pods. */
    public Subject subject() {
        return subject(complaint.workload());
    }

    /** Any workload, with its pods. */
    public Subject subject(WorkloadId id) {
        return new Subject(this, get(EvidenceKind.of(id.kind()), id.namespace(), id.name()));
    }

    /** An object that must be there. */
    public Thing get(EvidenceKind kind, String namespace, String name) {
        return find(kind, namespace, name)
                .orElseThrow(() ->
                        new Unseen(Words.say("engine.gone", "kind", kind.title(), "what", namespace + "/" + name)));
    }

    /** An object that may not be there. */
    public Optional<Thing> find(EvidenceKind kind, String namespace, String name) {
        trail.get(kind, namespace, name);
        return seen(look.get(kind, namespace, name)).map(tree -> named(kind, tree));
    }

    /** All of a namespace; none where the cluster does not know the kind. */
    public List<Thing> list(EvidenceKind kind, String namespace) {
        return list(kind, namespace, Map.of());
    }

    /** Those with these labels. */
    public List<Thing> list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        trail.list(kind, namespace, labels);
        return seen(look.list(kind, namespace, labels)).orElse(List.of()).stream()
                .map(tree -> named(kind, tree))
                .toList();
    }

    /** The last lines a container wrote, in this run or the one before; none where there is no log. */
    public List<String> tail(Thing pod, String container, boolean previous, int lines) {
        trail.tail(pod.namespace(), pod.name(), container, previous, lines);
        return seen(look.tail(pod.namespace(), pod.name(), container, previous, lines))
                .orElse(List.of());
    }

    /** What a running pod listens on, as its kernel lists it; its containers share that list, so whichever can tell does. */
    public List<String> sockets(Thing pod) {
        Unseen last = new Unseen(Words.say("engine.unreadable", "detail", pod.name()));
        for (Thing container : pod.list("spec", "containers")) {
            trail.sockets(pod.namespace(), pod.name(), container.text("name"));
            try {
                return seen(look.sockets(pod.namespace(), pod.name(), container.text("name")))
                        .orElse(List.of());
            } catch (Unseen unseen) {
                last = unseen;
            }
        }
        throw last;
    }

    /** Whether an account ({@code system:serviceaccount:NAMESPACE:NAME}) holds a right. */
    public boolean may(String account, Right right) {
        trail.may(account, right);
        return seen(look.may(account, right))
                .orElseThrow(() -> new Unseen(Words.say("engine.unreadable", "detail", "")));
    }

    /** Asks the network from there. */
    public Answer probe(ProbeOrigin origin, Question question) {
        return prober.ask(origin, question);
    }

    /** Evidence that helps where it can be seen, and is missed by nobody where it cannot. */
    public <T> Optional<T> maybe(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unseen e) {
            return Optional.empty();
        }
    }

    /** A command of the check's own, beside those of what it looked at. */
    public void show(Command command) {
        trail.add(command);
    }

    List<Command> commands() {
        return trail.commands();
    }

    int calls() {
        return look.view().calls();
    }

    /** Objects of a list do not say what they are. */
    private static Thing named(EvidenceKind kind, Map<String, Object> tree) {
        if (tree.containsKey("kind")) return new Thing(tree);
        Map<String, Object> whole = new LinkedHashMap<>(tree);
        whole.put("kind", kind.title());
        return new Thing(whole);
    }

    private static <T> Optional<T> seen(Sighting<T> sighting) {
        return switch (sighting) {
            case Sighting.Found<T>(T value) -> Optional.of(value);
            case Sighting.Absent<T>() -> Optional.empty();
            case Sighting.Refused<T>(Right right) -> throw new Unseen(refused(right), right);
            case Sighting.Unreadable<T>(String because) ->
                throw new Unseen(Words.say("engine.unreadable", "detail", because));
        };
    }

    private static Sentence refused(Right right) {
        String where = right.namespace().isEmpty() ? "the whole cluster" : right.namespace();
        return Words.say("engine.refused", "verb", right.verb(), "resource", right.resource(), "where", where);
    }
}
