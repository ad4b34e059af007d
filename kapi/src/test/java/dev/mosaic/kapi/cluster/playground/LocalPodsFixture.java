package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.BuildPods;
import java.util.HashMap;
import java.util.Map;

/** Builds as processes of this machine, for tests of other rooms. */
public final class LocalPodsFixture {

    private LocalPodsFixture() {}

    /** Their programs see this environment, too. */
    public static BuildPods pods(Map<String, String> more) {
        return (image, environment, log) -> {
            Map<String, String> all = new HashMap<>(environment);
            all.putAll(more);
            return new LocalBuildPods().open(image, all, log);
        };
    }
}
