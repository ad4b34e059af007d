package dev.mosaic.kapi.cluster;

import java.util.List;

/**
 * What is known of one pod when its health is told. {@code reason} and {@code message} say why it is in its phase or
 * cannot leave it ({@code Evicted}, {@code Unschedulable}, {@code FailedMount}); both empty when nothing holds it up.
 */
public record PodSigns(
        Phase phase, String reason, String message, boolean ready, boolean deleting, List<ContainerSigns> containers) {
    /** The phases of a pod. */
    public enum Phase {
        PENDING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        UNKNOWN
    }
}
