package dev.mosaic.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The go command of this machine. */
final class Go {
    private Go() {}

    /** Runs it in a folder; fails with what it said, and where there is none with what to do. */
    static void run(Path folder, List<String> arguments, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("go"), arguments.stream()).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            List<String> lines = process.inputReader().readAllLines();
            int exit = process.waitFor();
            if (exit != 0) throw new MakingFailed("go " + arguments.getFirst() + " ended with " + exit, lines);
        } catch (IOException e) {
            throw new MakingFailed(
                    "Go is not installed, and the probe is compiled by it: put go 1.26 or newer on the PATH"
                            + " (https://go.dev/dl, or golang-go of your distribution; a newer one is fetched by itself)",
                    List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MakingFailed("go was interrupted", List.of());
        }
    }

    /** Whether this machine has one. */
    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Path.of(folder, "go").toFile().canExecute());
    }
}
