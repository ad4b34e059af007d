package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.Map;

/** Whose a probe's pod is: {@code home} groups those who may tidy up after each other, {@code run} is one life of one of them. */
record ProbeMarks(String home, String kapi, String run) {
    static final String HOME = "mosaic.dev/probe";

    Map<String, String> labels() {
        return Map.of(HOME, home, BuildPodSpec.KAPI, kapi, BuildPodSpec.RUN, run);
    }

    /** It says itself that it is one of this home's; nothing else is ever touched. */
    boolean marked(Pod pod) {
        return home.equals(label(pod, HOME)) && !kapi(pod).isEmpty();
    }

    boolean own(Pod pod) {
        return run.equals(label(pod, BuildPodSpec.RUN));
    }

    /** An earlier life of the same one left it. */
    boolean left(Pod pod) {
        return kapi.equals(kapi(pod)) && !own(pod);
    }

    static String kapi(Pod pod) {
        return label(pod, BuildPodSpec.KAPI);
    }

    private static String label(Pod pod, String key) {
        Map<String, String> labels = pod.getMetadata().getLabels();
        return labels == null ? "" : labels.getOrDefault(key, "");
    }
}
