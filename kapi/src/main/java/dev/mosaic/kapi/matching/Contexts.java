package dev.mosaic.kapi.matching;

import java.util.List;

/**
 * Which folder a Dockerfile is built in: what the files say that build it; else the one it lies in, if source lies there or nothing says otherwise; the nearest above with
 * source; the root, where it is only the packaging of the whole repository.
 */
final class Contexts {

    private Contexts() {}

    static String of(BuildUnit unit) {
        List<String> stated =
                unit.statements().stream().map(Statement::context).distinct().toList();
        return stated.size() == 1 ? stated.getFirst() : guessed(unit);
    }

    private static String guessed(BuildUnit unit) {
        String folder = unit.folder();
        if (hasCode(unit, folder) || unit.dockerfile() == null || folder.equals(Tree.ROOT)) return folder;
        if (unit.whole()) return Tree.ROOT;
        for (String above = Tree.folder(folder); !above.equals(Tree.ROOT); above = Tree.folder(above)) {
            if (hasCode(unit, above)) return above;
        }
        return folder;
    }

    private static boolean hasCode(BuildUnit unit, String folder) {
        return unit.repository().markers(folder).stream().anyMatch(Tree::isCode);
    }
}
