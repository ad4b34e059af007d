package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.LogEvent;
import dev.mosaic.kapi.image.BuildLog;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Passes on what people want to know of Jib's events: not the files it lists one by one, and not what it says of a Docker
 * daemon that is not there (it writes an archive through the same step).
 */
final class JibLog implements Consumer<LogEvent> {
    private static final Set<LogEvent.Level> TOLD =
            Set.of(LogEvent.Level.LIFECYCLE, LogEvent.Level.PROGRESS, LogEvent.Level.WARN, LogEvent.Level.ERROR);
    private static final List<String> LEFT_OUT =
            List.of("Loading to Docker daemon", "Failed to connect to", "Cannot verify server at", "Got output:");

    private final BuildLog log;

    JibLog(BuildLog log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(LogEvent event) {
        String text = event.getMessage().strip();
        if (!TOLD.contains(event.getLevel()) || text.isEmpty()) return;
        if (LEFT_OUT.stream().noneMatch(text::startsWith)) text.lines().forEach(log::line);
    }
}
