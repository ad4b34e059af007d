package dev.mosaic.e2e.journey;

import dev.mosaic.e2e.cluster.RealCluster;
import org.jspecify.annotations.Nullable;

/** The one attempt of a run to set the stage: when it failed, every journey fails at once with the same cause. */
record Setting(@Nullable Stage set, @Nullable RuntimeException failure) implements AutoCloseable {
    static Setting attempt(RealCluster cluster) {
        try {
            return new Setting(Stage.set(cluster), null);
        } catch (RuntimeException e) {
            return new Setting(null, e);
        }
    }

    Stage stage() {
        if (set == null) throw new IllegalStateException("Mosaic could not be installed: " + failure, failure);
        return set;
    }

    @Override
    public void close() {
        if (set != null) set.close();
    }
}
