package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.LogTape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A log with the times a kubelet puts before each line. The kubelet tells its own troubles in between, without a time: they bear that
 * of the line before, and that it cannot find a log is the end of it.
 */
final class KubeletTape implements LogTape {
    private static final int PIECE = 1 << 16;
    private static final String NOT_FOUND = "unable to retrieve container logs for ";
    private static final int LONGEST_STAMP = 40;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE];
    private final LineBytes line;
    private int from;
    private int until;
    private Instant last = Instant.EPOCH;

    KubeletTape(InputStream in, int longest) {
        this.in = in;
        this.line = new LineBytes(longest + LONGEST_STAMP);
    }

    @Override
    public Optional<Stamped> next() {
        try {
            return read();
        } catch (IOException e) {
            throw Fabric8PodLogs.cut(e);
        }
    }

    private Optional<Stamped> read() throws IOException {
        line.begin();
        while (fill()) {
            int end = newline();
            line.add(piece, from, end);
            boolean complete = end < until;
            from = complete ? end + 1 : end;
            if (complete) return stamped(true);
        }
        return line.isEmpty() ? Optional.empty() : stamped(false);
    }

    private boolean fill() throws IOException {
        if (from < until) return true;
        from = 0;
        until = in.read(piece, 0, PIECE);
        return until > 0;
    }

    private int newline() {
        int at = from;
        while (at < until && piece[at] != '\n') at++;
        return at;
    }

    private Optional<Stamped> stamped(boolean complete) {
        String text = line.text();
        int space = text.indexOf(' ');
        Optional<Instant> stamp =
                space > 0 && space <= LONGEST_STAMP ? time(text.substring(0, space)) : Optional.empty();
        if (stamp.isEmpty() && text.startsWith(NOT_FOUND)) return Optional.empty();
        last = stamp.orElse(last);
        return Optional.of(
                new Stamped(last, stamp.isEmpty() ? text : text.substring(space + 1), line.left(), complete));
    }

    private static Optional<Instant> time(String word) {
        if (!Character.isDigit(word.charAt(0))) return Optional.empty();
        try {
            return Optional.of(Instant.parse(word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // it is let go of in any case
        }
    }

    /** The bytes of one line, as far as they are kept. */
    private static final class LineBytes {
        private final int longest;
        private byte[] bytes = new byte[512];
        private int length;
        private long left;

        LineBytes(int longest) {
            this.longest = longest;
        }

        void begin() {
            length = 0;
            left = 0;
        }

        boolean isEmpty() {
            return length == 0;
        }

        void add(byte[] from, int start, int end) {
            int kept = Math.min(end - start, longest - length);
            if (length + kept > bytes.length)
                bytes = java.util.Arrays.copyOf(bytes, Math.min(longest, Math.max(length + kept, 2 * bytes.length)));
            System.arraycopy(from, start, bytes, length, kept);
            length += kept;
            left += end - start - kept;
        }

        long left() {
            return left;
        }

        String text() {
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }
}
