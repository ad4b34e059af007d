package dev.mosaic.contract.workload;

import java.util.List;

/** Rows of one page, how many there are in all, and the namespaces the user may see. */
public record WorkloadPage(List<Workload> rows, int total, List<String> namespaces) {}
