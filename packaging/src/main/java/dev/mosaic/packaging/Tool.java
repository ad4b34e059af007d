package dev.mosaic.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs programs of the JDK and of the system. */
final class Tool {
    private Tool() {}

    /** A program in the JDK that runs this build. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** What the command says on its standard output, line by line. */
    static List<String> run(List<String> command) {
        return run(command, false);
    }

    /** Like {@link #run(List)} for a command whose exit code tells nothing. */
    static List<String> runWhateverItAnswers(List<String> command) {
        return run(command, true);
    }

    static List<String> run(String program, List<String> arguments) {
        return run(Stream.concat(Stream.of(program), arguments.stream()).toList());
    }

    private static List<String> run(List<String> command, boolean mayFail) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<String> lines = process.inputReader().readAllLines();
            int exit = process.waitFor();
            if (exit != 0 && !mayFail) throw new MakingFailed(command.getFirst() + " ended with " + exit, lines);
            return lines;
        } catch (IOException e) {
            throw new MakingFailed(command.getFirst() + " could not be started: " + e.getMessage(), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MakingFailed(command.getFirst() + " was interrupted", List.of());
        }
    }
}
