package dev.mosaic.frontend.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.CaughtUp;
import dev.mosaic.contract.log.LogEvent.Closed;
import dev.mosaic.contract.log.LogEvent.LeftOut;
import dev.mosaic.contract.log.LogEvent.Missed;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Quiet;
import dev.mosaic.contract.log.LogEvent.Restarted;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Ansi;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the browser draws of events: lines as runs of colours, the rest as words in between. Nothing of it is ever HTML. */
final class LogRows {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LogRows() {}

    static ArrayNode of(List<LogEvent> events) {
        ArrayNode rows = JSON.arrayNode();
        events.forEach(event -> add(rows, event));
        return rows;
    }

    private static void add(ArrayNode rows, LogEvent event) {
        switch (event) {
            case Written written -> written.lines().forEach(line -> rows.add(line(line)));
            case Opened opened ->
                rows.add(JSON.arrayNode()
                        .add("source")
                        .add(opened.source())
                        .add(opened.pod())
                        .add(opened.container()));
            case Restarted again -> mark(rows, "restart", again.source(), Text.of("logs.restarted", again.restarts()));
            case Missed missed -> mark(rows, "missed", missed.source(), Text.of("logs.missed." + missed.why()));
            case Closed closed -> mark(rows, "end", closed.source(), Text.of("logs.end." + closed.why()));
            case LeftOut left -> mark(rows, "missed", -1, Text.of("logs.leftout", left.containers()));
            case CaughtUp now -> rows.add(JSON.arrayNode().add("now"));
            case Quiet quiet -> {
                // only a sign of life
            }
        }
    }

    static void mark(ArrayNode rows, String kind, int source, String words) {
        rows.add(JSON.arrayNode().add("mark").add(kind).add(source).add(words));
    }

    private static ArrayNode line(LogLine line) {
        ArrayNode runs = JSON.arrayNode();
        for (Ansi.Run run : Ansi.runs(drawn(line.text()))) {
            runs.add(JSON.arrayNode().add(run.style()).add(run.text()));
        }
        ArrayNode row = JSON.arrayNode()
                .add("line")
                .add(line.source())
                .add(line.at().toString())
                .add(line.level().name().toLowerCase(java.util.Locale.ROOT));
        row.add(runs);
        if (line.left() > 0) row.add(Text.of("logs.cut", Size.of(line.left())));
        return row;
    }

    /** A terminal draws what follows a carriage return over what was there: of a progress bar its last state stays. */
    private static String drawn(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\r') end--;
        return text.substring(text.lastIndexOf('\r', end - 1) + 1, end);
    }
}
