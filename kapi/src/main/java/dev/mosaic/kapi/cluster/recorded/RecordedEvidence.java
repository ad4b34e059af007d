package dev.mosaic.kapi.cluster.recorded;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A recorded state: what is not in it was not there, but for what it says could not be read. */
record RecordedEvidence(Recording recording, RecordedObjects objects, Map<String, String> files)
        implements EvidenceView {
    private static final String ABOUT = "recording.yaml";

    static RecordedEvidence of(Map<String, String> files) {
        RecordedObjects objects = new RecordedObjects();
        new TreeMap<>(files).forEach((name, text) -> {
            if (name.endsWith(".yaml") && !name.equals(ABOUT)) objects.read(name, text);
        });
        Map<String, Object> about = files.containsKey(ABOUT) ? RecordedObjects.tree(ABOUT, files.get(ABOUT)) : Map.of();
        return new RecordedEvidence(new Recording(about), objects, Map.copyOf(files));
    }

    @Override
    public Sighting<Map<String, Object>> get(EvidenceKind kind, String namespace, String name) {
        if (recording.lacks(kind.resource())) return new Sighting.Refused<>(right("get", kind, namespace));
        return objects.of(kind, namespace)
                .filter(object -> RecordedObjects.name(object).equals(name))
                .findFirst()
                .<Sighting<Map<String, Object>>>map(Sighting.Found::new)
                .orElseGet(Sighting.Absent::new);
    }

    @Override
    public Sighting<List<Map<String, Object>>> list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        if (recording.lacks(kind.resource())) return new Sighting.Refused<>(right("list", kind, namespace));
        if (kind.secret()) return new Sighting.Unreadable<>("these are looked at one by one");
        return new Sighting.Found<>(objects.of(kind, namespace)
                .filter(object -> RecordedObjects.has(object, labels))
                .toList());
    }

    @Override
    public Sighting<List<String>> tail(String namespace, String pod, String container, boolean previous, int lines) {
        if (recording.lacks("pods/log"))
            return new Sighting.Refused<>(new Right("get", "", "pods/log", namespace, pod));
        String name = "logs/" + pod + "/" + container + (previous ? ".previous.log" : ".log");
        return Optional.ofNullable(files.get(name))
                .<Sighting<List<String>>>map(
                        text -> new Sighting.Found<>(last(text.lines().toList(), lines)))
                .orElseGet(Sighting.Absent::new);
    }

    @Override
    public Sighting<List<String>> sockets(String namespace, String pod, String container) {
        if (recording.lacks("pods/exec"))
            return new Sighting.Refused<>(new Right("create", "", "pods/exec", namespace, pod));
        return Optional.ofNullable(files.get("sockets/" + pod + ".txt"))
                .<Sighting<List<String>>>map(
                        text -> new Sighting.Found<>(text.lines().toList()))
                .orElseGet(() -> new Sighting.Unreadable<>("the recording does not tell what it listens on"));
    }

    private static List<String> last(List<String> all, int lines) {
        return List.copyOf(all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    @Override
    public Sighting<Boolean> may(String account, Right right) {
        return recording
                .may(account, right)
                .<Sighting<Boolean>>map(Sighting.Found::new)
                .orElseGet(() -> new Sighting.Unreadable<>("the recording does not tell"));
    }

    private static Right right(String verb, EvidenceKind kind, String namespace) {
        return new Right(verb, kind.group(), kind.resource(), kind.namespaced() ? namespace : "", "");
    }

    @Override
    public Instant now() {
        return recording.now();
    }

    @Override
    public int calls() {
        return 0;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
