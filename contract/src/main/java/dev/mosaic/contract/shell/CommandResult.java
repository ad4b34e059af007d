package dev.mosaic.contract.shell;

import org.jspecify.annotations.Nullable;

/**
 * How a command ended: its exit code, none where it was ended because its time was up; both outputs apart, each as far as it is
 * kept, as UTF-8 with what is none replaced.
 */
public record CommandResult(
        @Nullable Integer exitCode, CommandOutput out, CommandOutput err, boolean timedOut, long millis) {}
