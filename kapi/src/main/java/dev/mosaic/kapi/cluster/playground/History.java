package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The revisions of a pod template, numbered as Kubernetes does: going back to an old one makes it the newest. */
final class History {
    private static final int KEPT = 10;

    private final List<Entry> entries = new ArrayList<>();

    /** One revision: a template under its number. */
    record Entry(long number, Template template, Instant created) {}

    /** Makes the template the newest revision; answers false when it is already. */
    boolean advance(Template template, Instant now) {
        if (!entries.isEmpty() && newest().template().equals(template)) return false;
        Instant created = entries.stream()
                .filter(entry -> entry.template().equals(template))
                .map(Entry::created)
                .findFirst()
                .orElse(now);
        long number = entries.isEmpty() ? 1 : newest().number() + 1;
        entries.removeIf(entry -> entry.template().equals(template));
        entries.addFirst(new Entry(number, template, created));
        while (entries.size() > KEPT) entries.removeLast();
        return true;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Entry newest() {
        return entries.getFirst();
    }

    Optional<Template> template(long number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .map(Entry::template)
                .findFirst();
    }

    List<Revision> revisions() {
        return entries.stream()
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .map(entry -> new Revision(
                        entry.number(), entry.template().containers(), entry == newest(), "", entry.created()))
                .toList();
    }
}
