package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.util.Objects;
import java.util.stream.Stream;

/** What a pod that does not run yet waits for, in one line. */
final class PodWaits {

    private PodWaits() {}

    /** Empty where nothing is known. */
    static String of(Pod pod) {
        PodStatus status = pod.getStatus();
        if (status == null) return "";
        Stream<String> place = status.getConditions().stream()
                .filter(one ->
                        one.getType().equals("PodScheduled") && one.getStatus().equals("False"))
                .map(one -> words(one.getReason(), one.getMessage()));
        Stream<String> start = status.getContainerStatuses().stream()
                .map(one -> one.getState() == null ? null : one.getState().getWaiting())
                .filter(Objects::nonNull)
                .map(one -> words(one.getReason(), one.getMessage()));
        return Stream.concat(place, start).findFirst().orElse("");
    }

    private static String words(String reason, String message) {
        return Meta.text(message).isEmpty() ? Meta.text(reason) : Meta.text(reason) + ": " + message;
    }
}
