package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.dsl.ExecListener;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How a program run by exec ended, in the words of the API server. */
final class ExecStatus implements ExecListener {
    private volatile @Nullable Status status;
    private volatile String cut = "the connection was closed";

    @Override
    public void onExit(int code, @Nullable Status last) {
        status = last;
    }

    @Override
    public void onFailure(Throwable failure, @Nullable Response response) {
        cut = ApiErrors.detail(failure);
    }

    @Override
    public void onClose(int code, String reason) {
        // the exit code tells more
    }

    /** The exit code, if it comes within that time and there is one. */
    OptionalInt code(ExecWatch watch, Duration patience) throws InterruptedException, TimeoutException {
        try {
            Integer code = watch.exitCode().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return code == null || code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
        } catch (ExecutionException e) {
            return OptionalInt.empty();
        }
    }

    /** Why there was no exit code. */
    String because() {
        return Optional.ofNullable(status).map(Status::getMessage).orElse(cut);
    }

    /** Whether it is that the container has no such program. */
    boolean isMissingProgram() {
        return because().matches("(?is).*(executable file not found|no such file or directory|permission denied).*");
    }
}
