package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.shell.CommandOutput;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what is written and counts all of it. */
final class KeptOutput extends OutputStream {
    private static final int MOST = 256 * 1024;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long bytes;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] from, int offset, int length) {
        kept.write(from, offset, Math.min(length, MOST - kept.size()));
        bytes += length;
    }

    synchronized CommandOutput kept() {
        return new CommandOutput(kept.toString(StandardCharsets.UTF_8), bytes, bytes > kept.size());
    }
}
