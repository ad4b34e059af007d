package dev.mosaic.kapi.image.jib;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.dockerfile.Context;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds in the context what a COPY or ADD names. */
final class Sources {
    private static final String NOT_THERE = " is not in the build context, or .dockerignore leaves it out";

    private final CopyStep step;
    private final Context context;

    Sources(CopyStep step, Context context) {
        this.step = step;
        this.context = context;
    }

    /** By path in the context; at least one for each source. */
    Map<String, Path> matching() {
        Map<String, Path> all = new LinkedHashMap<>();
        for (String source : step.sources()) {
            Map<String, Path> found = find(clean(source));
            if (found.isEmpty()) throw new NotThere("line " + step.line() + ": " + source + NOT_THERE);
            all.putAll(found);
        }
        if (step.add()) all.forEach(this::requireNoArchive);
        return all;
    }

    /** Docker unpacks a local archive on ADD; sources that are not there are not this question's business. */
    void requireNoArchives() {
        for (String source : step.sources()) find(clean(source)).forEach(this::requireNoArchive);
    }

    /** The file itself, or the one a link inside the context leads to. */
    Path file(String path, Path source) {
        if (!Files.isSymbolicLink(source)) return source;
        try {
            Path real = source.toRealPath();
            if (!real.startsWith(context.folder())) throw Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", path));
            if (!Files.isRegularFile(real)) throw new Needs(step.line(), "a copy of " + path + ", a link to a folder");
            return real;
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Needs(step.line(), "a copy of " + path + ", a link to nothing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Path> find(String source) {
        if (source.isEmpty()) return Map.of("", context.folder());
        if (source.matches(".*[*?\\[\\\\].*")) return context.matching(source);
        Path exact = context.entries().get(source);
        if (exact == null && context.below(source).isEmpty()) return Map.of();
        return Map.of(source, exact == null ? context.folder().resolve(source) : exact);
    }

    private static String clean(String source) {
        String relative = source.replaceFirst("^/+", "");
        String clean = Path.of(relative).normalize().toString();
        if (clean.equals("..") || clean.startsWith("../")) {
            throw Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", source));
        }
        return clean;
    }

    private void requireNoArchive(String path, Path source) {
        if (Files.isRegularFile(source) && Archives.isArchive(source)) {
            throw new Needs(step.line(), "ADD of the archive " + path);
        }
    }
}
