package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.regex.Pattern;

/**
 * Which objects belong to a workload by the names controllers give them. Names outlive objects: events of a pod that is
 * gone still tell what happened. Hashes and endings are spelt without vowels, so other names are not mistaken for them.
 */
record Kin(WorkloadId id) {
    private static final String LETTER = "[bcdfghjklmnpqrstvwxz2456789]";

    boolean holds(String kind, String name) {
        if (kind.equals(id.kind().title())) return name.equals(id.name());
        return switch (kind) {
            case "ReplicaSet", "ControllerRevision" -> name.matches(revision());
            case "Pod" -> name.startsWith(id.name() + "-") && name.matches(pod());
            default -> false;
        };
    }

    private String revision() {
        return Pattern.quote(id.name() + "-") + LETTER + "{6,10}";
    }

    private String pod() {
        return switch (id.kind()) {
            case DEPLOYMENT -> revision() + "-" + LETTER + "{5}";
            case STATEFULSET -> Pattern.quote(id.name() + "-") + "\\d{1,9}";
            case DAEMONSET -> Pattern.quote(id.name() + "-") + LETTER + "{5}";
        };
    }
}
