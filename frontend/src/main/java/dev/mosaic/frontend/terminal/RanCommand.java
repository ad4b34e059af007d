package dev.mosaic.frontend.terminal;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.NewCommand;
import org.jspecify.annotations.Nullable;

/** A command that ran, as it was typed, and how it went: a result or a failure. */
record RanCommand(
        String line,
        boolean inShell,
        NewCommand command,
        @Nullable CommandResult result,
        @Nullable Failure failure) {}
