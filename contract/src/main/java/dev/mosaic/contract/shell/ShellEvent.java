package dev.mosaic.contract.shell;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What comes out of a terminal. A stream of it ends with {@link Ended}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface ShellEvent {

    /** Bytes as the program wrote them, of any kind; {@code at} counts those before them. In JSON they are base64. */
    record Output(long at, byte[] data) implements ShellEvent {
        @Override
        public String toString() {
            return "Output[" + data.length + " bytes at " + at + "]";
        }
    }

    /** The stream lives. Sent every 15 seconds. */
    record Quiet() implements ShellEvent {}

    /** It is over. */
    record Ended(ShellEnd end) implements ShellEvent {}
}
