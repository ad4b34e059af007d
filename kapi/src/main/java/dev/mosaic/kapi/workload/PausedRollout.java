package dev.mosaic.kapi.workload;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;

/** Acts that make no sense while the rollout is paused; kubectl refuses them just so. */
final class PausedRollout {
    private PausedRollout() {}

    /** Fails with ROLLOUT_PAUSED for a restart and a return: nothing would happen, and later all at once. */
    static void refuse(Act act, Rollout now) {
        boolean senseless = act instanceof Act.Restart || act instanceof Act.Return;
        if (senseless && now.paused()) {
            throw Refusal.of(
                    Problem.ROLLOUT_PAUSED, Map.of("what", act.workload().toString()));
        }
    }
}
