package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a repository builds: a Dockerfile, or a folder with a build file and no Dockerfile. {@code names} are what it is called:
 * its innermost telling folder, and that with those above it; none for what lies in the root; {@code both} are these after the name
 * of the repository ({@code called}). {@code beside} are all Dockerfiles there, {@code statements} those about this one.
 */
record BuildUnit(
        CodeRepository repository,
        @Nullable String dockerfile,
        String folder,
        Standing standing,
        List<Words> names,
        Words called,
        List<Words> both,
        List<Dockerfile> beside,
        List<Statement> statements) {

    static BuildUnit of(CodeRepository repository, Dockerfile file, List<Dockerfile> all, List<Statement> statements) {
        List<Statement> mine = statements.stream()
                .filter(one -> file.path().equals(one.dockerfile()))
                .toList();
        List<Words> names = names(telling(file.path()));
        Words called = Words.of(repository.name());
        return new BuildUnit(
                repository, file.path(), file.folder(), file.standing(), names, called, both(called, names), all, mine);
    }

    static BuildUnit without(
            CodeRepository repository, String folder, List<Dockerfile> all, List<Statement> statements) {
        List<Statement> mine = statements.stream()
                .filter(one -> one.dockerfile() == null && one.context().equals(folder))
                .toList();
        List<Words> names = names(tellingFolders(folder).toList());
        Words called = Words.of(repository.name());
        return new BuildUnit(repository, null, folder, Standing.WITHOUT, names, called, both(called, names), all, mine);
    }

    /** What it is called first of all; no words for what lies in the root or in folders that tell nothing. */
    Words name() {
        return names.isEmpty() ? Words.NONE : names.getFirst();
    }

    /** Whether it stands for the whole repository. */
    boolean whole() {
        return names.isEmpty() || name().same(called);
    }

    /** What it is shown by. */
    String place() {
        return dockerfile == null ? folder : dockerfile;
    }

    /** The parts of a Dockerfile's path that name something, its own addition last: {@code Dockerfile.worker}. */
    static List<String> telling(String path) {
        String variant = Tree.variant(path);
        Stream<String> folders = tellingFolders(Tree.folder(path));
        return (namesSomething(variant) ? Stream.concat(folders, Stream.of(variant)) : folders).toList();
    }

    private static Stream<String> tellingFolders(String folder) {
        return Tree.parts(folder).stream().filter(part -> !Vocabulary.NEUTRAL.holds(part.toLowerCase(Locale.ROOT)));
    }

    private static List<Words> names(List<String> telling) {
        List<Words> names = new ArrayList<>();
        Words joined = Words.NONE;
        for (String part : telling.reversed()) {
            joined = Words.of(part).plus(joined);
            names.add(joined);
        }
        return List.copyOf(names);
    }

    private static List<Words> both(Words called, List<Words> names) {
        return names.stream()
                .filter(name -> !name.same(called))
                .map(called::plus)
                .toList();
    }

    /** A word that is none for stages of work or editions may be the name of what is built. */
    private static boolean namesSomething(String variant) {
        return !variant.isEmpty() && Standings.of("Dockerfile." + variant) == Standing.MAIN;
    }
}
