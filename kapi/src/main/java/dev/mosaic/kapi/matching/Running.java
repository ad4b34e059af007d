package dev.mosaic.kapi.matching;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;

/**
 * What is known of a workload: its containers in the order of the manifest, init containers left out, its labels (those of its pods
 * among them) and annotations, and by container the labels of the image's configuration, where they were had.
 */
public record Running(
        WorkloadId id,
        List<Container> containers,
        Map<String, String> labels,
        Map<String, String> annotations,
        Map<String, Map<String, String>> imageLabels) {}
