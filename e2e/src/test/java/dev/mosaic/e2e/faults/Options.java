package dev.mosaic.e2e.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Options(List<Path> folders, int atOnce, boolean record, boolean dry, Optional<String> kapi, String answers) {
    private static final int AT_ONCE = 6;

    static Options of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        List<Path> folders = new ArrayList<>();
        Options options = new Options(folders, AT_ONCE, false, false, Optional.empty(), "");
        while (!left.isEmpty()) {
            String word = left.pop();
            if (word.startsWith("--")) options = options.with(word, left);
            else folders.add(Path.of(word));
        }
        return options;
    }

    private Options with(String flag, Deque<String> left) {
        return switch (flag) {
            case "--record" -> new Options(folders, atOnce, true, dry, kapi, answers);
            case "--play-only" -> new Options(folders, atOnce, record, true, kapi, answers);
            case "--kapi" -> new Options(folders, atOnce, record, dry, Optional.of(next(flag, left)), answers);
            case "--at-once" -> new Options(folders, Integer.parseInt(next(flag, left)), record, dry, kapi, answers);
            case "--answers" -> new Options(folders, atOnce, record, dry, kapi, next(flag, left));
            default -> throw new IllegalArgumentException("unknown option " + flag);
        };
    }

    private static String next(String flag, Deque<String> left) {
        if (left.isEmpty()) throw new IllegalArgumentException(flag + " wants a value");
        return left.pop();
    }
}
