package dev.mosaic.kapi.diagnosis.pods;

import static dev.mosaic.contract.diagnosis.RootCause.*;
import static dev.mosaic.kapi.diagnosis.Step.ask;

import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Inquiry;
import dev.mosaic.kapi.diagnosis.Step;
import org.springframework.stereotype.Component;

/** Why don't the pods come up? From top to bottom it is how a pod comes to be; pods may be held up at several places at once. */
@Component
class PodsInquiry implements Inquiry {

    @Override
    public Suite suite() {
        return Suite.PODS;
    }

    @Override
    public boolean applies(Case here) {
        return true;
    }

    @Override
    public Step tree() {
        return ask(new AreEnoughPodsWanted())
                .finds(SCALED_TO_ZERO)
                .ifYes(made(), placed(), claims(), images(), mounts(), needs(), init())
                .ifYes(starts(), lives(), stays(), ready(), evicted(), rolls(), scaler());
    }

    private static Step made() {
        return ask(new AreAllPodsMade())
                .ifNo(ask(new MayPodsBeMade())
                        .finds(QUOTA_EXCEEDED, QUOTA_REQUIRES_RESOURCES, LIMIT_RANGE_VIOLATED, POD_SECURITY_FORBIDS)
                        .finds(SERVICE_ACCOUNT_MISSING, STATEFULSET_WAITS_FOR_ORDINAL));
    }

    private static Step placed() {
        return ask(new IsEveryPodPlaced())
                .ifNo(ask(new IsThereANodeForThem())
                        .finds(INSUFFICIENT_CPU, INSUFFICIENT_MEMORY, NODE_SELECTOR_MATCHES_NOTHING)
                        .finds(UNTOLERATED_TAINT, ANTI_AFFINITY_UNSATISFIABLE));
    }

    private static Step claims() {
        return ask(new AreTheirClaimsBound()).finds(PVC_MISSING, PVC_UNBOUND);
    }

    private static Step needs() {
        return ask(new IsWhatTheyNeedThere())
                .finds(CONFIGMAP_MISSING, CONFIGMAP_KEY_MISSING, SECRET_MISSING, SECRET_KEY_MISSING);
    }

    private static Step mounts() {
        return ask(new AreTheirVolumesMounted()).finds(HOST_PATH_MISSING);
    }

    private static Step images() {
        return ask(new IsEveryImageThere())
                .finds(IMAGE_NOT_FOUND, IMAGE_REFERENCE_INVALID, REGISTRY_UNREACHABLE)
                .finds(REGISTRY_AUTH_REQUIRED, PULL_SECRET_MISSING);
    }

    private static Step init() {
        return ask(new DoInitContainersEnd()).finds(INIT_CONTAINER_FAILS, INIT_CONTAINER_WAITS);
    }

    private static Step starts() {
        return ask(new DoesEveryProgramStart())
                .finds(COMMAND_NOT_FOUND, COMMAND_NOT_EXECUTABLE, COMMAND_WRONG_FORMAT, RUNS_AS_ROOT_FORBIDDEN);
    }

    private static Step lives() {
        return ask(new DoProbesLetThemLive()).finds(LIVENESS_PROBE_KILLS, PROBE_TOO_EARLY, PROBE_TIMEOUT_TOO_SHORT);
    }

    private static Step stays() {
        return ask(new DoTheyStayUp())
                .finds(OUT_OF_MEMORY, APP_EXITS_WITH_ERROR, CONTAINER_EXITS_NORMALLY)
                .finds(PORT_TAKEN_IN_POD, READ_ONLY_ROOT_FILESYSTEM);
    }

    private static Step ready() {
        return ask(new AreTheyReady()).finds(READINESS_PROBE_FAILS, PROBE_TIMEOUT_TOO_SHORT);
    }

    private static Step evicted() {
        return ask(new WasNoneEvicted()).finds(EVICTED);
    }

    private static Step rolls() {
        return ask(new DoesTheRolloutGoOn()).finds(DEPLOYMENT_PAUSED, STATEFULSET_WAITS_FOR_ORDINAL);
    }

    private static Step scaler() {
        return ask(new DoesTheAutoscalerWork()).finds(AUTOSCALER_HAS_NO_METRICS, AUTOSCALER_NEEDS_REQUESTS);
    }
}
