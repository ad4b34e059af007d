package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.BuildResponseItem;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows a build. */
final class BuildWatch extends Watch<BuildResponseItem> {
    private static final Pattern STEP = Pattern.compile("Step [0-9]+/[0-9]+ : (\\S+)\\s+(.*)");

    private final Build build;
    private final Daemon daemon;
    private final StringBuilder partial = new StringBuilder();
    private String base = "";
    private boolean made;

    BuildWatch(Build build, Daemon daemon, BuildLog log) {
        super(log);
        this.build = build;
        this.daemon = daemon;
    }

    @Override
    void item(BuildResponseItem item) {
        if (item.getStream() != null) stream(item.getStream());
        tellStatus(item);
        if (item.getImageId() != null) made = true;
    }

    void await(ResultCallback<BuildResponseItem> connection) {
        awaitEnd(connection);
        if (!partial.isEmpty()) tell(partial.toString());
        @Nullable String error = error();
        @Nullable Throwable fault = fault();
        if (error != null) throw failed(error);
        if (fault != null) throw failed(Faults.words(fault)).because(fault);
        if (!made) throw daemon.unavailable("it hung up during the build");
    }

    /** The daemon cuts its stream where it likes, not at line ends. */
    private void stream(String text) {
        partial.append(text);
        int end = partial.lastIndexOf("\n");
        if (end < 0) return;
        String whole = partial.substring(0, end);
        partial.delete(0, end + 1);
        whole.lines().forEach(this::noteStep);
        tell(whole);
    }

    private void noteStep(String line) {
        Matcher step = STEP.matcher(line.strip());
        if (step.matches())
            base = step.group(1).equalsIgnoreCase("FROM") ? step.group(2).split("\\s+")[0] : "";
        else if (line.startsWith(" ---> ")) base = "";
    }

    private Refusal failed(String detail) {
        if (!base.isEmpty() || detail.contains("pull access denied")) {
            return Refusal.of(
                    Problem.BASE_IMAGE_UNAVAILABLE,
                    Map.of("image", base, "registry", registry(base), "detail", detail));
        }
        return Refusal.of(Problem.BUILD_FAILED, Map.of("image", build.image().value(), "detail", detail));
    }

    private static String registry(String image) {
        try {
            return new ImageReference(image).registry();
        } catch (IllegalArgumentException e) {
            return "its registry";
        }
    }
}
