package dev.mosaic.kapi.workload;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.operation.Roll;
import dev.mosaic.kapi.operation.Run;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What each act writes, and what it writes to go back; each answers the generation it made. */
@Component
class ActPatches {
    private final Rollouts rollouts;
    private final Clock clock;

    ActPatches(Rollouts rollouts, Clock clock) {
        this.rollouts = rollouts;
        this.clock = clock;
    }

    long forward(Act act, Run run) {
        WorkloadId id = act.workload();
        return switch (act) {
            case Act.Restart restart -> rollouts.restart(id, startedAt(run));
            case Act.SetImage set -> rollouts.setImage(id, set.container(), set.image());
            case Act.Scale scale -> rollouts.scale(id, scale.replicas());
            case Act.Return back -> rollouts.returnTo(id, back.revision());
            case Act.Pause pause -> rollouts.pause(id, true);
            case Act.Resume resume -> rollouts.pause(id, false);
            case Act.DeletePod delete -> delete(id, delete.pod(), run);
        };
    }

    long back(Act act, Run run) {
        WorkloadId id = act.workload();
        return switch (act) {
            case Act.SetImage set ->
                rollouts.setImage(id, set.container(), new ImageReference(Roll.imageBefore(run, set.container())));
            case Act.Scale scale -> rollouts.scale(id, Roll.replicasBefore(run));
            case Act.Restart restart -> rollouts.returnTo(id, Roll.revisionBefore(run));
            case Act.Return back -> rollouts.returnTo(id, Roll.revisionBefore(run));
            case Act.Pause pause -> rollouts.pause(id, false);
            case Act.Resume resume -> rollouts.returnTo(id, Roll.revisionBefore(run));
            case Act.DeletePod delete -> 0; // the controller has made another: there is nothing to bring back
        };
    }

    /** A deletion changes no generation. */
    private long delete(WorkloadId id, String pod, Run run) {
        rollouts.deletePod(id, pod, PodDeletion.created(run));
        return 0;
    }

    /** The same moment however often it is patched, so that a resumed restart restarts once. */
    private Instant startedAt(Run run) {
        run.remember("at", clock.instant().toString());
        return Instant.parse(run.recall("at").orElseThrow());
    }
}
