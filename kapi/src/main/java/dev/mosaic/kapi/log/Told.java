package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.kapi.cluster.LogTape.Stamped;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What becomes of the lines of one source: counted, weighed, told or passed over. */
final class Told {
    private final int source;
    private final Lane lane;
    private final LineFilter filter;
    private final LongAdder read;
    private final @Nullable Instant since;
    private final Levels levels = new Levels();

    Told(int source, Lane lane, LineFilter filter, LongAdder read, LogQuery query) {
        this.source = source;
        this.lane = lane;
        this.filter = filter;
        this.read = read;
        this.since = query.since();
    }

    /** Waits for room. */
    void tell(Stamped line) throws InterruptedException {
        read.increment();
        var level = levels.of(line.text());
        boolean wanted = (since == null || !line.at().isBefore(since)) && filter.takes(line.text(), level);
        if (wanted) lane.put(new Item.Line(new LogLine(source, line.at(), line.text(), level, line.left())));
        else lane.pass(line.at());
    }
}
