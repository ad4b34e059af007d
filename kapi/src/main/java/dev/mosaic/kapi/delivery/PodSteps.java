package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.operation.Roll;
import dev.mosaic.kapi.operation.Run;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Roll, await, annotate, and the way back: what a ship does to the workload. */
@Component
class PodSteps {
    private final Rollouts rollouts;
    private final Roll roll;
    private final Clock clock;

    PodSteps(Rollouts rollouts, Roll roll, Clock clock) {
        this.rollouts = rollouts;
        this.roll = roll;
        this.clock = clock;
    }

    String roll(ShipIntent intent, Run run) {
        WorkloadId id = intent.workload();
        return roll.forward(run, id, () -> rollouts.setImage(id, intent.container(), image(intent, run)));
    }

    String await(ShipIntent intent, Run run) {
        return roll.await(run, intent.workload());
    }

    String annotate(ShipIntent intent, Run run) {
        Map<String, String> notes = ShipNotes.of(intent, run, image(intent, run), clock.instant());
        run.patiently(() -> {
            rollouts.annotate(intent.workload(), notes);
            return notes;
        });
        return "";
    }

    void back(ShipIntent intent, Run run) {
        WorkloadId id = intent.workload();
        ImageReference before = new ImageReference(Roll.imageBefore(run, intent.container()));
        roll.back(run, id, () -> rollouts.setImage(id, intent.container(), before));
    }

    private static ImageReference image(ShipIntent intent, Run run) {
        return intent.at(new Digest(run.recall("digest").orElseThrow()));
    }
}
