package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.cluster.Digests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The revisions of a pod template, numbered as Kubernetes does: going back to an old one makes it the newest. */
final class History {
    private static final int KEPT = 10;

    private final List<Entry> entries = new ArrayList<>();

    /** One revision: a template under its number, with the annotations its workload had while it was the newest. */
    record Entry(long number, Template template, Map<String, String> annotations, Instant created) {
        Revision revision(boolean current, Collection<Pod> pods) {
            return new Revision(
                    number,
                    template.containers(),
                    Digests.of(template.containers(), pods),
                    CommitAnnotations.running(annotations, template.containers()),
                    current,
                    "",
                    created);
        }
    }

    /** Makes the template the newest revision; answers false when it is already. */
    boolean advance(Template template, Map<String, String> annotations, Instant now) {
        if (!entries.isEmpty() && newest().template().equals(template)) return false;
        Instant created = entries.stream()
                .filter(entry -> entry.template().equals(template))
                .map(Entry::created)
                .findFirst()
                .orElse(now);
        long number = entries.isEmpty() ? 1 : newest().number() + 1;
        entries.removeIf(entry -> entry.template().equals(template));
        entries.addFirst(new Entry(number, template, Map.copyOf(annotations), created));
        while (entries.size() > KEPT) entries.removeLast();
        return true;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** As the deployment controller does: the newest revision bears the annotations of its workload. */
    void annotate(Map<String, String> annotations) {
        if (entries.isEmpty()) return;
        Entry newest = entries.removeFirst();
        entries.addFirst(new Entry(newest.number(), newest.template(), Map.copyOf(annotations), newest.created()));
    }

    Entry newest() {
        return entries.getFirst();
    }

    Optional<Entry> entry(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    Stream<Entry> all() {
        return entries.stream();
    }

    /** The number of the revision that this pod is of; empty when it is forgotten. */
    Optional<Long> numberOf(SimulatedPod pod) {
        return entries.stream()
                .filter(entry -> pod.isOf(entry.template()))
                .map(Entry::number)
                .findFirst();
    }

    /** Newest first. {@code pods} are those of the newest. */
    List<Revision> revisions(Collection<Pod> pods) {
        return entries.stream()
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .map(entry -> entry.revision(entry == newest(), entry == newest() ? pods : List.of()))
                .toList();
    }
}
