package dev.mosaic.contract.log;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/** What a reader of logs is told, in the order of time; the stream is read only as fast as it is asked for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface LogEvent {

    /** The log of a container begins; its lines bear the number {@code source}. */
    record Opened(int source, String pod, String container, Instant at) implements LogEvent {}

    /** Lines of any sources; {@code read} counts all lines looked at so far, also those the filter left out. */
    record Written(List<LogLine> lines, long read) implements LogEvent {}

    /** The container was started anew, for the {@code restarts}th time; what it writes now follows. */
    record Restarted(int source, int restarts, Instant at) implements LogEvent {}

    /** Here lines may be missing, and why. */
    record Missed(int source, LogGap why, Instant at) implements LogEvent {}

    /** Nothing more comes from this source. */
    record Closed(int source, LogEnd why, Instant at) implements LogEvent {}

    /** So many containers more are there than are read at once. */
    record LeftOut(int containers) implements LogEvent {}

    /** All that was written before the question has been read, {@code read} lines; what comes now is new. */
    record CaughtUp(long read, Instant at) implements LogEvent {}

    /** The stream lives; {@code read} as in {@link Written}. Sent when nothing else was for some seconds. */
    record Quiet(long read, Instant at) implements LogEvent {}
}
