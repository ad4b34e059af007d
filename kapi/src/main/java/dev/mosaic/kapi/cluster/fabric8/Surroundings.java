package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands around workloads without belonging to them: Services and autoscalers. Not safe for threads by itself. */
final class Surroundings {
    static final String SCALERS = "HorizontalPodAutoscaler";
    private final Table<SeenDoor> doors = new Table<>();
    private final Table<SeenScaler> scalers = new Table<>();
    private boolean scalersKnown;

    Optional<SeenDoor> put(SeenDoor door) {
        return doors.put(door);
    }

    Optional<SeenScaler> put(SeenScaler scaler) {
        return scalers.put(scaler);
    }

    Optional<SeenDoor> removeDoor(UUID uid) {
        return doors.remove(uid);
    }

    Optional<SeenScaler> removeScaler(UUID uid) {
        return scalers.remove(uid);
    }

    /** Answers whether that is news, for all workloads. */
    boolean scalersKnown(boolean known) {
        boolean news = scalersKnown != known;
        scalersKnown = known;
        if (!known) scalers.clear();
        return news;
    }

    List<Entrance> entrances(SeenWorkload workload) {
        return doors.ownedBy(workload.owner()).stream()
                .filter(door -> door.leadsTo(workload.stamps()))
                .map(SeenDoor::entrance)
                .sorted(Comparator.comparing(Entrance::service))
                .toList();
    }

    Autoscaling autoscaling(SeenWorkload workload) {
        if (!scalersKnown) return Autoscaling.UNKNOWN;
        return scalers.ownedBy(SeenScaler.owner(workload.id())).stream()
                .map(SeenScaler::autoscaling)
                .findFirst()
                .orElse(Autoscaling.NONE);
    }
}
