package dev.mosaic.e2e.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A program of this machine, run to its end. */
public final class Program {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** A thread a stream: the common pool may have but one, and a stream that nobody reads holds the program up. */
    private static final Executor READERS = task -> Thread.ofPlatform().daemon().start(task);

    private final List<String> argv;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";

    private Program(List<String> argv) {
        this.argv = argv;
    }

    public static Program of(String... argv) {
        return new Program(List.of(argv));
    }

    public static Program of(List<String> argv) {
        return new Program(List.copyOf(argv));
    }

    public Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Program input(String text) {
        input = text;
        return this;
    }

    /** What it wrote to standard output; refuses when it ends with anything but 0. */
    public String run() {
        Ended ended = end();
        if (ended.code() != 0) {
            throw new IllegalStateException(
                    String.join(" ", argv) + " ended with " + ended.code() + ":\n" + ended.output() + ended.errors());
        }
        return ended.output();
    }

    /** How it ended, whatever the code. */
    public Ended end() {
        try {
            return await(start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(argv.getFirst() + " was interrupted", e);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(argv);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Ended await(Process process) throws IOException, InterruptedException {
        var errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), READERS);
        var output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), READERS);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(argv + " did not end within " + PATIENCE);
        }
        return new Ended(process.exitValue(), output.join(), errors.join());
    }

    private static String text(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program's end. */
    public record Ended(int code, String output, String errors) {}
}
