package dev.mosaic.contract.probe;

import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.operation.Command;
import java.util.List;

/** What asking takes: the caller's rights, and the commands that do the same. */
public record ProbePlan(List<RightAnswer> rights, List<Command> commands) {}
