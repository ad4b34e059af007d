package dev.mosaic.kapi.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what a repository builds. */
final class Units {

    private Units() {}

    static List<BuildUnit> of(CodeRepository repository) {
        List<Dockerfile> dockerfiles =
                repository.dockerfiles().stream().map(Dockerfile::of).toList();
        List<Statement> statements = BuildFiles.statements(repository);
        List<BuildUnit> units = new ArrayList<>();
        dockerfiles.forEach(one -> units.add(BuildUnit.of(repository, one, dockerfiles, statements)));
        repository.markers().forEach((folder, files) -> {
            if (standsAlone(dockerfiles, folder, files))
                units.add(BuildUnit.without(repository, folder, dockerfiles, statements));
        });
        return units;
    }

    /** Code that no Dockerfile in or under its folder builds, and that is not set aside. */
    private static boolean standsAlone(List<Dockerfile> dockerfiles, String folder, Collection<String> files) {
        return files.stream().anyMatch(Tree::isCode)
                && Standings.aside(folder).isEmpty()
                && dockerfiles.stream()
                        .filter(one -> one.standing() != Standing.ASIDE)
                        .noneMatch(one -> Tree.within(one.folder(), folder));
    }
}
