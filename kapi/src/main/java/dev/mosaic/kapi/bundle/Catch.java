package dev.mosaic.kapi.bundle;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import dev.mosaic.kapi.cluster.Sighting.Absent;
import dev.mosaic.kapi.cluster.Sighting.Found;
import dev.mosaic.kapi.cluster.Sighting.Refused;
import dev.mosaic.kapi.cluster.Sighting.Unreadable;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for objects and writes what it finds into the parcel, each in a file of its own; remembers what could not be read. */
final class Catch {
    private final EvidenceView view;
    private final Parcel parcel;
    private final SortedSet<String> missing = new TreeSet<>();

    Catch(EvidenceView view, Parcel parcel) {
        this.view = view;
        this.parcel = parcel;
    }

    /** The resources of which something could not be read. */
    SortedSet<String> missing() {
        return missing;
    }

    Optional<Thing> one(EvidenceKind kind, String namespace, String name) {
        Sighting<Map<String, Object>> sighting = view.get(kind, namespace, name);
        if (sighting instanceof Absent) parcel.note("There is no " + kind.title() + " `" + name + "`.");
        Optional<Thing> found = found(sighting, kind.resource()).map(Thing::new);
        found.ifPresent(object -> keep(kind, object));
        return found;
    }

    /** Those with these labels, not yet written. */
    List<Thing> look(EvidenceKind kind, String namespace, Map<String, String> labels) {
        return found(view.list(kind, namespace, labels), kind.resource()).orElse(List.of()).stream()
                .map(Thing::new)
                .toList();
    }

    void all(EvidenceKind kind, String namespace) {
        look(kind, namespace, Map.of()).forEach(object -> keep(kind, object));
    }

    void keep(EvidenceKind kind, Thing object) {
        String file = "objects/" + kind.resource() + "/" + object.name() + ".yaml";
        parcel.put(file, Written.yaml(kind, object));
    }

    /** What is there; else its reason is noted. */
    <T> Optional<T> found(Sighting<T> sighting, String resource) {
        switch (sighting) {
            case Found<T> found -> {
                return Optional.of(found.value());
            }
            case Absent<T> nothing -> {}
            case Refused<T> refused ->
                lack(resource, "you may not " + refused.right().verb() + " them");
            case Unreadable<T> unreadable -> lack(resource, unreadable.because());
        }
        return Optional.empty();
    }

    private void lack(String resource, String because) {
        missing.add(resource);
        parcel.note("`" + resource + "` could not be read: " + because + ".");
    }
}
