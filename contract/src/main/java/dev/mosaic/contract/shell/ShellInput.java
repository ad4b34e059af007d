package dev.mosaic.contract.shell;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What goes into a terminal, in order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface ShellInput {

    /** Bytes as the keyboard, or a paste, gave them; at most 16 KiB each. In JSON they are base64. */
    record Typed(byte[] data) implements ShellInput {
        private static final int MOST = 16 * 1024;

        public Typed {
            if (data.length > MOST) throw new IllegalArgumentException("data must be at most 16 KiB");
        }

        @Override
        public String toString() {
            return "Typed[" + data.length + " bytes]";
        }
    }

    /** The terminal has another size now. */
    record Resized(ShellSize size) implements ShellInput {}
}
