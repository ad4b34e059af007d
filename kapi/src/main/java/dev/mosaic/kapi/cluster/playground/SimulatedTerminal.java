package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A terminal before the small shell: it echoes, edits the line, and hands it over. */
final class SimulatedTerminal implements Terminal {
    private static final byte[] END = {};
    private final BlockingQueue<byte[]> written = new LinkedBlockingQueue<>(64);
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final SmallShell shell;
    private final LineEditor editor;
    private final String prompt;
    private final Thread program;
    private volatile boolean closed;

    private SimulatedTerminal(ContainerPlace place, ShellSize size, AtomicInteger running) {
        this.shell = new SmallShell(place, size);
        this.prompt = "\u001b[36m" + place.container() + "\u001b[0m:/ $ ";
        this.program = Thread.ofVirtual().name("simulated-shell").unstarted(() -> {
            running.incrementAndGet();
            run();
            running.decrementAndGet();
        });
        this.editor = new LineEditor(this::say, lines::add, program::interrupt);
    }

    /** Counts itself in {@code running} while it runs. */
    static SimulatedTerminal open(ContainerPlace place, ShellSize size, AtomicInteger running) {
        SimulatedTerminal terminal = new SimulatedTerminal(place, size, running);
        terminal.program.start();
        return terminal;
    }

    private void run() {
        say(SmallShell.LABEL + "\n");
        while (shell.exit().isEmpty() && !closed) {
            say(prompt);
            try {
                shell.line(lines.take(), this::say, this::say);
            } catch (InterruptedException e) {
                say("\n"); // ctrl-C at the prompt
            }
        }
        closed = true;
        Thread.interrupted();
        tell(END);
    }

    /** Waits for the reader, as a program does whose output nobody takes. */
    private void say(String words) {
        tell(words.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void tell(byte[] bytes) {
        try {
            written.put(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public byte[] read() {
        try {
            return written.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    @Override
    public void type(byte[] bytes) {
        if (!closed) editor.type(bytes);
    }

    @Override
    public void resize(ShellSize size) {
        shell.resize(size);
    }

    @Override
    public ShellEnd end() {
        return ShellEnd.exited(shell.exit().orElse(137));
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        program.interrupt();
        written.clear(); // what waits to be told goes on, and ends
    }
}
