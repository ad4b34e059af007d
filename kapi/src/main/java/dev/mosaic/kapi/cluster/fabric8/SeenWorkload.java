package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of a workload. {@code current} names its newest revision in its own kind's way: a revision number, the
 * name of a ControllerRevision, or a template generation. {@code stated} are its notes on its source, {@code stamps} the
 * labels its pods get; its owner is its namespace. {@code complaint} is what its conditions complain of.
 */
record SeenWorkload(
        WorkloadId id,
        UUID uid,
        UUID owner,
        String current,
        Rollout rollout,
        Optional<Health> complaint,
        List<Container> containers,
        List<RunningCommit> commits,
        Owner ownedBy,
        Map<String, String> labels,
        Map<String, String> stated,
        Map<String, String> stamps,
        Instant created)
        implements Seen {}
