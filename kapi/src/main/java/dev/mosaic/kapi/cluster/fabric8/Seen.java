package dev.mosaic.kapi.cluster.fabric8;

/** A small projection of an object, kept instead of it. */
sealed interface Seen permits SeenPod, SeenRevision, SeenWarning, SeenWorkload {
    /** Unique among objects of one table at one time: kind, namespace, name. */
    String key();

    /** Unique for ever. */
    String uid();

    /** The uid of the object it belongs to; empty without one. */
    String owner();
}
