package dev.mosaic.contract.network;

import dev.mosaic.contract.workload.WorkloadId;
import org.jspecify.annotations.Nullable;

/**
 * An address behind a service. {@code pod} is empty where it is no pod; {@code workload} is the pod's own, null where it
 * belongs to none. One of another workload than asked for is a stranger behind the service.
 */
public record Endpoint(String address, String pod, @Nullable WorkloadId workload, boolean ready, boolean terminating) {}
