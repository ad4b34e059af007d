package dev.mosaic.kapi.matching;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Resolves paths that files of a repository write, against the Dockerfiles that are really there. */
record Folder(Collection<String> dockerfiles) {

    /** A Dockerfile named from within its context (none: the usual name); empty where there is no such file. */
    Optional<Statement> inContext(String path, String image, String context, String named) {
        return found(path, here -> join(join(here, context), named.isEmpty() ? "Dockerfile" : named), image, context);
    }

    /** A Dockerfile named from where the command is called; without a name it is the context's. */
    Optional<Statement> besideContext(String path, String image, String context, String named) {
        if (named.isEmpty()) return inContext(path, image, context, named);
        return found(path, here -> join(here, named), image, context);
    }

    /** Paths begin at the file's own folder, or, in scripts and workflows, at the root. */
    private Optional<Statement> found(String path, UnaryOperator<String> file, String image, String context) {
        return Stream.of(Tree.folder(path), Tree.ROOT)
                .filter(here -> dockerfiles.contains(file.apply(here)))
                .map(here -> new Statement(path, image, file.apply(here), join(here, context)))
                .findFirst();
    }

    /** The path that leads from {@code base} to {@code path}, without dots; above the root it stays in the root. */
    static String join(String base, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : List.of((base + "/" + path).split("/"))) {
            if (part.equals("..")) parts.pollLast();
            else if (!part.isEmpty() && !part.equals(".")) parts.addLast(part);
        }
        return parts.isEmpty() ? Tree.ROOT : String.join("/", parts);
    }
}
