package dev.mosaic.kapi.image.jib;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.tools.jib.api.LogEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JibLogTest {
    private final List<String> lines = new ArrayList<>();
    private final JibLog log = new JibLog(lines::add);

    @Test
    void progressAndWarningsAreToldLineByLine() {
        log.accept(LogEvent.progress("Building COPY www layer..."));
        log.accept(LogEvent.warn("one\ntwo"));

        assertThat(lines).containsExactly("Building COPY www layer...", "one", "two");
    }

    @Test
    void listsOfFilesAndDaemonsThatAreNotThereAreNot() {
        log.accept(LogEvent.info("/sources/file"));
        log.accept(LogEvent.debug("TIMING"));
        log.accept(LogEvent.progress("Loading to Docker daemon..."));

        assertThat(lines).isEmpty();
    }
}
