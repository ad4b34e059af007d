package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.operation.Run;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The annotations a ship leaves on the workload. */
final class ShipNotes {
    private ShipNotes() {}

    static Map<String, String> of(ShipIntent intent, Run run, ImageReference image, Instant shipped) {
        return new CommitAnnotations(
                        intent.container(),
                        intent.binding().repository(),
                        intent.ship().branch(),
                        intent.commit(),
                        image,
                        run.caller().name(),
                        shipped,
                        run.id())
                .toMap();
    }

    /** Those a person would write by hand: all but who shipped when by which operation; {@code image} is a shell word. */
    static Map<String, String> byHand(ShipIntent intent, String image) {
        String domain = intent.container() + ".mosaic.dev/";
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(domain + "commit", intent.commit().sha().value());
        notes.put(domain + "commit-message", intent.commit().title());
        notes.put(domain + "commit-author", intent.commit().author());
        notes.put(domain + "commit-time", intent.commit().time().toString());
        notes.put(
                domain + "branch",
                intent.ship().branch() == null ? "" : intent.ship().branch().value());
        notes.put(domain + "repository", intent.binding().repository().value());
        notes.put(domain + "image", image);
        return notes;
    }
}
