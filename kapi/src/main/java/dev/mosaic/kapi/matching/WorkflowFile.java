package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.stream.Stream;

/** GitHub's workflows: steps that build and push by Docker's own action. */
final class WorkflowFile implements BuildFile {

    @Override
    public boolean reads(String path) {
        return path.matches("\\.github/workflows/[^/]+\\.ya?ml");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        return YamlTree.documents(text).stream()
                .flatMap(document -> YamlTree.each(document, "jobs"))
                .flatMap(job -> YamlTree.each(job, "steps"))
                .filter(step -> YamlTree.text(step, "uses").startsWith("docker/build-push-action@"))
                .flatMap(step -> pushed(folder, path, YamlTree.at(step, "with")))
                .toList();
    }

    private static Stream<Statement> pushed(Folder folder, String path, Object with) {
        String context = YamlTree.text(with, "context");
        String file = YamlTree.text(with, "file");
        return YamlTree.text(with, "tags")
                .lines()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .flatMap(
                        tag -> folder.besideContext(path, tag, context.isEmpty() ? Tree.ROOT : context, file).stream());
    }
}
