package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.outbound.Cancelled;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** With what a program run by exec ended. */
final class ExitCode {
    private ExitCode() {}

    /** Waits for it; empty when the connection ended without one. */
    static OptionalInt of(ExecWatch watch, Duration most) throws TimeoutException {
        try {
            Integer code = watch.exitCode().get(most.toMillis(), TimeUnit.MILLISECONDS);
            return code == null || code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (ExecutionException e) {
            return OptionalInt.empty();
        }
    }

    /** The same, and empty too when it does not come in time. */
    static OptionalInt within(ExecWatch watch, Duration most) {
        try {
            return of(watch, most);
        } catch (TimeoutException e) {
            return OptionalInt.empty();
        }
    }
}
