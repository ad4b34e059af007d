package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Evidence that remembers what it was asked in this run, so that no question is asked of the cluster twice. */
final class Look {
    private final EvidenceView view;
    private final Map<Object, Sighting<?>> seen = new ConcurrentHashMap<>();

    Look(EvidenceView view) {
        this.view = view;
    }

    EvidenceView view() {
        return view;
    }

    Sighting<Map<String, Object>> get(EvidenceKind kind, String namespace, String name) {
        return once(List.of(kind, namespace, name), () -> view.get(kind, namespace, name));
    }

    Sighting<List<Map<String, Object>>> list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        return once(List.of(kind, namespace, labels), () -> view.list(kind, namespace, labels));
    }

    Sighting<List<String>> tail(String namespace, String pod, String container, boolean previous, int lines) {
        return once(
                List.of(namespace, pod, container, previous, lines),
                () -> view.tail(namespace, pod, container, previous, lines));
    }

    Sighting<List<String>> sockets(String namespace, String pod, String container) {
        return once(List.of("sockets", namespace, pod, container), () -> view.sockets(namespace, pod, container));
    }

    Sighting<Boolean> may(String account, Right right) {
        return once(List.of(account, right), () -> view.may(account, right));
    }

    /** What one could not read in time is not held against the next who asks. */
    @SuppressWarnings("unchecked") // the question tells the type of its answer
    private <T> Sighting<T> once(Object question, Supplier<Sighting<T>> asking) {
        Sighting<T> answer = (Sighting<T>) seen.computeIfAbsent(question, unused -> asking.get());
        if (answer instanceof Sighting.Unreadable) seen.remove(question, answer);
        return answer;
    }
}
