package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;

/** A cluster that the contracts of the cluster's ports are tried on; each run of a contract has a namespace of its own. */
public interface TestCluster {
    Workloads workloads();

    Rollouts rollouts();

    Budgets budgets();

    /** Creates a disruption budget of the workload's name: at least so many of its pods must stay. */
    void createBudget(WorkloadId id, int atLeast);

    Events events();

    Networks networks();

    Manifests manifests();

    PodLogs logs();

    /** Creates a deployment of one pod that writes {@code line 1}, {@code line 2} and so on, the first twenty at once. */
    WorkloadId createTalking(String name);

    /**
     * Creates a service (port 80 to 8080), an ingress for {@code shop.example/NAME} with TLS and a policy that lets only
     * pods {@code app=frontend} in by TCP 8080, all of the workload's name and for its pods.
     */
    void createRoute(WorkloadId id);

    /** Creates a deployment of one pod that bears the other's label {@code app} as well. */
    WorkloadId createStranger(WorkloadId other);

    /** Creates a workload whose only container {@code main} runs {@link #image()} and does not end; answers at once. */
    WorkloadId create(WorkloadKind kind, String name, int replicas);

    /** Creates a deployment of one pod whose container ends with exit code 3 soon after each start, and is never ready. */
    WorkloadId createCrashing(String name);

    /** Creates a deployment of one pod that takes its environment from a ConfigMap nobody made. */
    WorkloadId createWithoutItsConfigMap(String name);

    void delete(WorkloadId id);

    /** A workload id in the namespace of this run that nobody created. */
    WorkloadId missing();

    /** An image that runs. */
    ImageReference image();

    /** Another reference that runs as well. */
    ImageReference anotherImage();

    /** A valid reference that no registry has. */
    ImageReference missingImage();
}
