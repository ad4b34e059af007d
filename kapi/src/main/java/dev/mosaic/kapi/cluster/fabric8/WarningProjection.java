package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Event;

/** Keeps of events what they say and about whom. */
final class WarningProjection {
    private WarningProjection() {}

    static boolean isTelling(Event event) {
        return event.getInvolvedObject() != null && SeenWarning.TELLING.contains(Meta.text(event.getReason()));
    }

    static SeenWarning of(Event event) {
        return new SeenWarning(
                Uid.of(event.getMetadata().getUid()),
                Uid.of(event.getInvolvedObject().getUid()),
                Words.shared(event.getReason()),
                Meta.text(event.getMessage()));
    }
}
