package dev.mosaic.kapi.cluster.playground;

/** What a container does once it is asked to run: decided by what is in its image. */
sealed interface Conduct {

    /** The image cannot be pulled. */
    record NoImage(String message) implements Conduct {}

    /** It starts and serves; {@code imageId} is what the kubelet reports. */
    record Serves(String imageId) implements Conduct {}

    /** It starts and ends at once with its last words. */
    record Crashes(String imageId, int exitCode, String message) implements Conduct {}

    /** Its environment is to come from a ConfigMap that is not there. */
    record Unconfigured(String imageId, String message) implements Conduct {}

    /** Its entrypoint is not in the image. */
    record CannotStart(String imageId, String message) implements Conduct {}
}
