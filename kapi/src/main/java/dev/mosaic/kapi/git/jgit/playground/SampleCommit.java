package dev.mosaic.kapi.git.jgit.playground;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One commit of the sample history: on which branch, when, by whom, saying what, and the files it writes anew. */
record SampleCommit(
        String branch, Instant time, String author, String email, String message, Map<String, String> files) {

    /** Reads a history: commits begin with {@code ==}, their files with {@code --}, each at the start of a line. */
    static List<SampleCommit> history(String text) {
        return Arrays.stream(text.split("(?m)^== "))
                .filter(part -> !part.isBlank())
                .map(SampleCommit::parse)
                .toList();
    }

    private static SampleCommit parse(String text) {
        String[] parts = text.split("(?m)^-- ");
        String[] head = parts[0].split("\n", 2);
        String[] words = head[0].split(" \\| ");
        String[] author = words[2].split(" <|>");
        Map<String, String> files = new LinkedHashMap<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] file = part.split("\n", 2);
            files.put(file[0], file[1]);
        }
        return new SampleCommit(words[0], Instant.parse(words[1]), author[0], author[1], head[1], files);
    }
}
