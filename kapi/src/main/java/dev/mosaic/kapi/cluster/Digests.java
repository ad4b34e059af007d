package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which content an image had, as far as it is known. */
public final class Digests {
    private static final Pattern DIGEST = Pattern.compile("(sha256:[0-9a-f]{64})$");

    private Digests() {}

    /** By container: the digest its image names, else the one that a pod of this template reports. */
    public static Map<String, String> of(Collection<Container> containers, Collection<Pod> pods) {
        Map<String, String> known = new TreeMap<>();
        for (Container container : containers) {
            of(container.image())
                    .or(() -> reported(container, pods))
                    .ifPresent(digest -> known.put(container.name(), digest));
        }
        return known;
    }

    private static Optional<String> reported(Container container, Collection<Pod> pods) {
        return pods.stream()
                .flatMap(pod -> pod.containers().stream())
                .filter(found -> found.name().equals(container.name()))
                .map(PodContainer::imageId)
                .flatMap(id -> of(id).stream())
                .findFirst();
    }

    private static Optional<String> of(String image) {
        Matcher matcher = DIGEST.matcher(image);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
