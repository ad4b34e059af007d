package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.LogEvent;
import dev.mosaic.kapi.image.BuildLog;
import java.util.Set;
import java.util.function.Consumer;

/** Passes on what people want to know of Jib's events. */
final class JibLog implements Consumer<LogEvent> {
    private static final Set<LogEvent.Level> TOLD = Set.of(
            LogEvent.Level.LIFECYCLE,
            LogEvent.Level.PROGRESS,
            LogEvent.Level.INFO,
            LogEvent.Level.WARN,
            LogEvent.Level.ERROR);

    private final BuildLog log;

    JibLog(BuildLog log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(LogEvent event) {
        String text = event.getMessage().strip();
        if (TOLD.contains(event.getLevel()) && !text.isEmpty()) text.lines().forEach(log::line);
    }
}
