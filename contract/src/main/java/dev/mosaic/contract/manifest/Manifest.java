package dev.mosaic.contract.manifest;

import dev.mosaic.contract.workload.WorkloadId;

/**
 * An object in YAML, its parts apart: {@code yaml} is what a person may change, {@code status} and {@code fields} (who
 * manages which field) are the cluster's own. {@code drift} is what changed since the last {@code kubectl apply};
 * {@code applied} tells whether there was one.
 */
public record Manifest(
        WorkloadId workload, String yaml, String status, String fields, boolean applied, Difference drift) {}
