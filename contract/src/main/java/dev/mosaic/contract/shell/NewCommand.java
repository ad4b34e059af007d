package dev.mosaic.contract.shell;

import java.util.List;

/** A program to run once: its words, and how many seconds it may take. */
public record NewCommand(ContainerPlace place, List<String> argv, int seconds) {
    private static final int MOST_WORDS = 200;
    private static final int LONGEST = 16 * 1024;
    private static final int MOST_SECONDS = 600;

    public NewCommand {
        argv = List.copyOf(argv);
        if (argv.isEmpty() || argv.getFirst().isBlank()) throw new IllegalArgumentException("argv must name a program");
        if (argv.size() > MOST_WORDS) throw new IllegalArgumentException("argv must have at most 200 words");
        if (argv.stream().mapToInt(String::length).sum() > LONGEST)
            throw new IllegalArgumentException("argv must be at most 16 KiB long");
        if (argv.stream().anyMatch(word -> word.indexOf('\0') >= 0))
            throw new IllegalArgumentException("argv must hold no NUL");
        if (seconds < 1 || seconds > MOST_SECONDS) throw new IllegalArgumentException("seconds must be 1 to 600");
    }
}
