package dev.mosaic.kapi.cluster.fabric8;

import java.util.UUID;

/** A small projection of an object, kept instead of it. */
sealed interface Seen permits SeenDoor, SeenPod, SeenRevision, SeenScaler, SeenWarning, SeenWorkload {
    /** Unique for ever. */
    UUID uid();

    /** What it belongs to: the uid of an object, or the name of something; {@link Uid#NOBODY} without one. */
    UUID owner();
}
