package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.ContainerSigns;
import dev.mosaic.kapi.cluster.ContainerSigns.Stage;
import dev.mosaic.kapi.cluster.PodSigns;
import dev.mosaic.kapi.cluster.PodSigns.Phase;
import java.util.Collection;
import java.util.Optional;

/** Adds to the signs of a pod what only events tell: why it does not start, and what its probe was answered. */
final class Warned {
    private Warned() {}

    static PodSigns signs(PodSigns signs, Collection<SeenWarning> warnings) {
        if (signs.ready() || warnings.isEmpty()) return signs;
        Optional<SeenWarning> start = newest(warnings, false)
                .filter(warning ->
                        signs.phase() == Phase.PENDING && signs.reason().isEmpty());
        String probe = newest(warnings, true).map(SeenWarning::message).orElse("");
        return new PodSigns(
                signs.phase(),
                start.map(SeenWarning::reason).orElse(signs.reason()),
                start.map(SeenWarning::message).orElse(signs.message()),
                false,
                signs.deleting(),
                signs.containers().stream()
                        .map(container -> probed(container, probe))
                        .toList());
    }

    private static Optional<SeenWarning> newest(Collection<SeenWarning> warnings, boolean probe) {
        return warnings.stream().filter(warning -> warning.isProbe() == probe).reduce((before, after) -> after);
    }

    private static ContainerSigns probed(ContainerSigns signs, String message) {
        if (signs.ready() || signs.stage() != Stage.RUNNING || message.isEmpty()) return signs;
        return new ContainerSigns(
                signs.name(),
                signs.stage(),
                signs.reason(),
                message,
                false,
                signs.restarts(),
                signs.graceEnd(),
                signs.believedFrom());
    }
}
