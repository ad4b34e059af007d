package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines a container wrote before it ended last. Not to see them hides what it said, not that it ended. */
record Log(List<String> lines) {
    /** What a kubelet answers in place of a log. */
    private static final String NO_LINE = "unable to retrieve container logs for ";

    private static final int LINES = 20;
    private static final int SHOWN = 6;
    private static final int LONGEST = 300;

    static Log ofEnd(Case here, Ran container) {
        Log log = read(here, container, container.endedBefore());
        return log.lines().isEmpty() && container.endedBefore() ? now(here, container) : log;
    }

    static Log now(Case here, Ran container) {
        return read(here, container, false);
    }

    private static Log read(Case here, Ran container, boolean previous) {
        List<String> lines = here.maybe(() -> here.tail(container.pod(), container.name(), previous, LINES))
                .orElse(List.of());
        return new Log(lines.stream().filter(line -> !line.startsWith(NO_LINE)).toList());
    }

    boolean says(Pattern words) {
        return lines.stream().anyMatch(line -> words.matcher(line).find());
    }

    Sentence sentence() {
        if (lines.isEmpty()) return Words.say("pods.seen.no-log");
        String last = String.join(
                "\n",
                lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()).stream()
                        .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
                        .toList());
        return Words.say("pods.seen.log", "lines", last);
    }
}
