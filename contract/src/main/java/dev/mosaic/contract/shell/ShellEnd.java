package dev.mosaic.contract.shell;

import dev.mosaic.contract.problem.Failure;
import org.jspecify.annotations.Nullable;

/** How a terminal ended: by its program, with an exit code; else because of the failure; without both, somebody closed it. */
public record ShellEnd(@Nullable Integer exitCode, @Nullable Failure failure) {

    /** Its program ended. */
    public static ShellEnd exited(int code) {
        return new ShellEnd(code, null);
    }

    /** It was ended for this reason. */
    public static ShellEnd failed(Failure failure) {
        return new ShellEnd(null, failure);
    }

    /** Somebody closed it. */
    public static ShellEnd closed() {
        return new ShellEnd(null, null);
    }
}
