package dev.mosaic.e2e.bench;

import dev.mosaic.e2e.program.Program;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of a Java process of this machine, which runs with the serial collector, asked by jcmd. */
record Heap(String pid) {
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured).* used (\\d+)K");

    /** KiB in use after a full collection. */
    long used() {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    /** KiB of objects that are reached, without what the collector leaves in between to save itself work. */
    long live() {
        String histogram = jcmd("GC.class_histogram");
        return (bytes(histogram, "Total") - bytes(histogram, "jdk.internal.vm.FillerElement")) / 1024;
    }

    private static long bytes(String histogram, String row) {
        Pattern line = Pattern.compile("(\\d+) +(\\d+).*" + Pattern.quote(row) + "|" + row + " +(\\d+) +(\\d+)");
        return line.matcher(histogram)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(2) == null ? found.group(4) : found.group(2)))
                .findFirst()
                .orElse(0);
    }

    private String jcmd(String command) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return Program.of(jcmd, pid, command).run();
    }
}
