package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.dsl.ExecListener;
import java.util.Optional;
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

    /** What to say when the connection itself says nothing. */
    void cut(String because) {
        cut = because;
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
