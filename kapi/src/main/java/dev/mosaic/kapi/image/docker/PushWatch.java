package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.PushResponseItem;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows a push; the daemon tells failures as items, never as an error of the call. */
final class PushWatch extends Watch<PushResponseItem> {
    private static final Pattern LOGIN = Pattern.compile(
            "no basic auth credentials|authentication required|unauthorized|incorrect username",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AWAY = Pattern.compile(
            "connection refused|no such host|i/o timeout|no route to host|network is unreachable|TLS handshake"
                    + "|Client.Timeout|HTTP response to HTTPS client|certificate|connection reset|EOF$");
    private static final Pattern LOST = Pattern.compile("does not exist locally");

    private final ImageReference image;
    private final Daemon daemon;
    private @Nullable String digest;

    PushWatch(ImageReference image, Daemon daemon, BuildLog log) {
        super(log);
        this.image = image;
        this.daemon = daemon;
    }

    @Override
    void item(PushResponseItem item) {
        if (item.getAux() != null && item.getAux().getDigest() != null)
            digest = item.getAux().getDigest();
        tellStatus(item);
    }

    Digest await(ResultCallback<PushResponseItem> connection) {
        awaitEnd(connection);
        @Nullable String error = error();
        @Nullable Throwable fault = fault();
        if (error != null) throw refused(error);
        if (fault != null) throw refused(Faults.words(fault)).because(fault);
        if (digest == null) throw daemon.unavailable("it hung up during the push");
        return new Digest(digest);
    }

    private Refusal refused(String detail) {
        String registry = image.registry();
        if (LOGIN.matcher(detail).find()) {
            return Refusal.of(Problem.REGISTRY_UNAUTHORIZED, Map.of("registry", registry));
        }
        if (AWAY.matcher(detail).find()) {
            return Refusal.of(Problem.REGISTRY_UNREACHABLE, Map.of("registry", registry, "detail", detail));
        }
        if (LOST.matcher(detail).find()) {
            String lost = "the daemon no longer has what it built: " + detail;
            return Refusal.of(Problem.BUILD_FAILED, Map.of("image", image.value(), "detail", lost));
        }
        return Refusal.of(Problem.PUSH_REFUSED, Map.of("image", image.value(), "detail", detail));
    }
}
