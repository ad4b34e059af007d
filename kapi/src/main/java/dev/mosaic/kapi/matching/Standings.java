package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a Dockerfile is for. */
final class Standings {

    private Standings() {}

    static Standing of(String path) {
        if (aside(Tree.folder(path)).isPresent()) return Standing.ASIDE;
        List<String> words = Words.of(Tree.variant(path)).all();
        if (words.isEmpty()) return Standing.MAIN;
        if (words.stream().anyMatch(Vocabulary.UNLIKELY::holds)) return Standing.UNLIKELY;
        return words.stream().anyMatch(Vocabulary.EDITION::holds) ? Standing.VARIANT : Standing.MAIN;
    }

    /** The folder that says: not for running. */
    static Optional<String> aside(String folder) {
        return Tree.parts(folder).stream().filter(Standings::isAside).findFirst();
    }

    private static boolean isAside(String part) {
        return Vocabulary.ASIDE.holds(part.toLowerCase(Locale.ROOT))
                || Words.of(part).all().stream().anyMatch(Vocabulary.ASIDE::holds);
    }
}
