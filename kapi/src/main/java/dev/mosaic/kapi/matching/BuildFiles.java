package dev.mosaic.kapi.matching;

import java.util.List;

/** Reads what the files of a repository say of its images; knows which files are worth to be had. */
public final class BuildFiles {
    private static final List<BuildFile> KINDS = List.of(
            new ComposeFile(),
            new SkaffoldFile(),
            new WorkflowFile(),
            new BakeFile(),
            new CommandLines(),
            new JibFile());

    private BuildFiles() {}

    /** Whether the text of this file may tell which image is built from what. */
    public static boolean tells(String path) {
        return Standings.aside(Tree.folder(path)).isEmpty() && KINDS.stream().anyMatch(kind -> kind.reads(path));
    }

    /** Whether the text of this file may tell which images the repository runs. */
    public static boolean runs(String path) {
        return Standings.aside(Tree.folder(path)).isEmpty() && ChartValues.reads(path);
    }

    static List<Statement> statements(CodeRepository repository) {
        Folder folder = new Folder(repository.dockerfiles());
        return repository.texts().entrySet().stream()
                .filter(file -> tells(file.getKey()))
                .flatMap(file -> KINDS.stream()
                        .filter(kind -> kind.reads(file.getKey()))
                        .flatMap(kind -> kind.read(folder, file.getKey(), file.getValue()).stream()))
                .toList();
    }
}
