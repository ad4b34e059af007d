package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.shell.CommandOutput;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what a simulated program says. */
final class SimulatedOutput {
    private static final int MOST = 256 * 1024;
    private final StringBuilder text = new StringBuilder();
    private long bytes;

    synchronized void add(String words) {
        if (text.length() < MOST) text.append(words);
        bytes += words.getBytes(StandardCharsets.UTF_8).length;
    }

    synchronized CommandOutput kept() {
        return new CommandOutput(text.toString(), bytes, text.length() >= MOST);
    }
}
