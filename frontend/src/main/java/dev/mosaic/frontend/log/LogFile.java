package dev.mosaic.frontend.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

/**
 * The lines as a file, as {@code kubectl logs --prefix --timestamps} writes them; read while it is written, so it may be as long as it
 * likes.
 */
final class LogFile {
    private static final int AHEAD = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'");

    private LogFile() {}

    static Anchor link(LogApi logs, WorkloadId id, Supplier<LogChoice> choice) {
        Anchor link = new Anchor(handler(logs, id, choice), "");
        link.add(new Icon(Glyph.DOWNLOAD), new Span(Text.of("logs.download")));
        link.addClassName("m-link");
        link.getElement().setAttribute("data-test", "logs-download");
        return link;
    }

    private static DownloadHandler handler(LogApi logs, WorkloadId id, Supplier<LogChoice> choice) {
        return event -> {
            event.setFileName(id.namespace() + "-" + id.name() + ".log");
            event.setContentType("text/plain; charset=utf-8");
            Flux<LogEvent> lines = logs.read(
                    id.namespace(), id.kind(), id.name(), choice.get().query().asFile());
            try (Writer out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), UTF_8))) {
                write(lines, out);
            }
        };
    }

    /** What breaks off says so in its last line: a file that looks whole would lie. */
    static void write(Flux<LogEvent> events, Writer out) throws IOException {
        Map<Integer, String> prefixes = new HashMap<>();
        for (Signal<LogEvent> signal : events.materialize().toIterable(AHEAD)) {
            if (signal.get() instanceof LogEvent event) write(event, prefixes, out);
            else if (signal.getThrowable() instanceof Throwable cut) {
                out.write("# " + Text.of("logs.file.cut", Failures.of(cut).because()) + "\n");
            }
        }
    }

    private static void write(LogEvent event, Map<Integer, String> prefixes, Writer out) throws IOException {
        if (event instanceof Opened opened) {
            prefixes.put(opened.source(), "[pod/" + opened.pod() + "/" + opened.container() + "] ");
        }
        if (!(event instanceof Written written)) return;
        for (LogLine line : written.lines()) {
            out.write(prefixes.getOrDefault(line.source(), ""));
            out.write(TIME.format(line.at().atOffset(ZoneOffset.UTC)) + " " + line.text());
            if (line.left() > 0) out.write(" # " + Text.of("logs.cut", Size.of(line.left())));
            out.write("\n");
        }
    }
}
