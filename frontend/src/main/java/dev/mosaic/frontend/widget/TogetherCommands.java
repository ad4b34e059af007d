package dev.mosaic.frontend.widget;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.SelectionPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that starts by hand, one after the other. */
final class TogetherCommands {
    /** A folder is cloned into once, whoever builds from it. */
    private static final Set<Purpose> ONCE = Set.of(Purpose.FETCH, Purpose.CHECK_OUT);

    private TogetherCommands() {}

    static List<Command> of(SelectionPlan plan) {
        Set<String> fetched = new HashSet<>();
        return plan.plans().stream()
                .filter(SelectionPlan.Planned::startable)
                .flatMap(planned -> Stream.ofNullable(planned.plan()))
                .flatMap(each -> each.commands().stream())
                .filter(command -> !ONCE.contains(command.purpose()) || fetched.add(command.line()))
                .toList();
    }
}
