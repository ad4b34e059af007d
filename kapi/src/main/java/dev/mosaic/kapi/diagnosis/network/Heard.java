package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Unseen;
import dev.mosaic.kapi.tree.Thing;
import org.jspecify.annotations.Nullable;

/** Whether a pod listens on the port that is asked, and what else was heard in it, if one could look inside. */
record Heard(Thing pod, boolean listens, @Nullable Ears ears) {

    static Heard of(Route route, Thing pod) {
        int target = route.target(pod).orElseThrow();
        if (new Ports(pod).provenReady(target) && route.protocol().equals("TCP")) return new Heard(pod, true, null);
        try {
            Ears ears = Ears.of(route.here(), pod);
            return new Heard(pod, ears.any(target, route.protocol()), ears);
        } catch (Unseen unseen) {
            if (route.protocol().equals("UDP")) throw unseen;
            return knocked(route, pod, target, unseen);
        }
    }

    /** Silence may be a policy's or the network's; only a refusal comes from the pod. */
    private static Heard knocked(Route route, Thing pod, int target, Unseen inside) {
        return switch (Knock.at(route, pod, target)) {
            case OPEN -> new Heard(pod, true, null);
            case CLOSED -> new Heard(pod, false, null);
            case SILENT -> throw inside;
        };
    }
}
