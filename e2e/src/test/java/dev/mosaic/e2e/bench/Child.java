package dev.mosaic.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs beside the bench, and what the kernel knows of it. */
record Child(Process process) {
    private static final double TICKS = 100;

    static Child start(Path folder, String name, List<String> command) {
        return start(folder, name, command, Map.of());
    }

    static Child start(Path folder, String name, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) throw new IllegalStateException(command.getFirst() + " failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String pid() {
        return Long.toString(process.pid());
    }

    boolean lives() {
        return process.isAlive();
    }

    /** MiB resident now. */
    long memory() {
        return status("VmRSS");
    }

    /** MiB resident at the most. */
    long peak() {
        return status("VmHWM");
    }

    /** Seconds of processor time so far. */
    double processor() {
        String[] fields = read("stat").replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Stands still, or goes on. */
    void freeze(boolean still) {
        run(List.of("kill", still ? "-STOP" : "-CONT", pid()));
    }

    void end() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private long status(String name) {
        return read("status")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", pid(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
