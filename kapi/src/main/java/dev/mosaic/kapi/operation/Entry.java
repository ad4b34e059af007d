package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.kapi.cluster.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it is recorded: what people see, plus what a restarted kapi needs to go on. {@code runner} is the pod
 * that runs it, {@code pending} the failure it is returning from, {@code tail} the end of its log.
 */
record Entry(
        Operation operation,
        Caller caller,
        String intent,
        String runner,
        Map<String, String> memory,
        List<String> tail,
        @Nullable Failure pending,
        @Nullable String cancelledBy) {

    Entry with(Operation changed) {
        return new Entry(changed, caller, intent, runner, memory, tail, pending, cancelledBy);
    }

    Entry withMemory(Map<String, String> changed) {
        return new Entry(operation, caller, intent, runner, Map.copyOf(changed), tail, pending, cancelledBy);
    }

    Entry withTail(List<String> lines) {
        return new Entry(operation, caller, intent, runner, memory, List.copyOf(lines), pending, cancelledBy);
    }

    Entry failing(Failure failure) {
        return new Entry(operation, caller, intent, runner, memory, tail, failure, cancelledBy);
    }

    Entry cancelled(String by) {
        return new Entry(operation, caller, intent, runner, memory, tail, pending, by);
    }

    Entry takenOverBy(String pod) {
        return new Entry(operation, caller, intent, pod, memory, tail, pending, cancelledBy);
    }
}
