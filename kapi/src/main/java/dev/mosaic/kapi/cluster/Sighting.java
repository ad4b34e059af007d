package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;

/** What looking for something came to. */
public sealed interface Sighting<T> {

    /** It is there. */
    record Found<T>(T value) implements Sighting<T> {}

    /** It is not there, as far as the API server says so. */
    record Absent<T>() implements Sighting<T> {}

    /** The caller lacks this right, so nobody looked. */
    record Refused<T>(Right right) implements Sighting<T> {}

    /** It could not be read, in the words of what failed. */
    record Unreadable<T>(String because) implements Sighting<T> {}
}
