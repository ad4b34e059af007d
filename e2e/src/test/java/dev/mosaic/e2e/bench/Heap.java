package dev.mosaic.e2e.bench;

import dev.mosaic.e2e.program.Program;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

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

    /** KiB in use once nothing is left between objects: the collector saves itself that but every fourth time. */
    long live() {
        return LongStream.range(0, 4).map(time -> used()).min().orElseThrow();
    }

    private String jcmd(String command) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return Program.of(jcmd, pid, command).run();
    }
}
