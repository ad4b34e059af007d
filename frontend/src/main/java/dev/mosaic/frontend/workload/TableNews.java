package dev.mosaic.frontend.workload;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.WorkloadPage;
import java.util.Map;
import java.util.function.Consumer;

/** Whom the table tells what: a page that came, one that was refused, counts that changed. */
record TableNews(
        Consumer<WorkloadPage> answered, Consumer<Failure> refused, Consumer<Map<HealthWord, Integer>> counted) {}
