package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Skaffold: its artifacts, with a Dockerfile or, by Jib, ko or buildpacks, without one. */
final class SkaffoldFile implements BuildFile {

    @Override
    public boolean reads(String path) {
        return Tree.file(path).matches("skaffold[\\w.-]*\\.ya?ml");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        return YamlTree.documents(text).stream()
                .flatMap(document -> YamlTree.each(document, "build", "artifacts"))
                .flatMap(artifact -> artifact(folder, path, artifact).stream())
                .toList();
    }

    private static Optional<Statement> artifact(Folder folder, String path, Object artifact) {
        String image = YamlTree.text(artifact, "image");
        String context = YamlTree.text(artifact, "context");
        if (image.isEmpty()) return Optional.empty();
        if (artifact instanceof Map<?, ?> map
                && List.of("jib", "ko", "buildpacks").stream().anyMatch(map::containsKey)) {
            return Optional.of(new Statement(path, image, null, Folder.join(Tree.folder(path), context)));
        }
        return folder.inContext(path, image, context, YamlTree.text(artifact, "docker", "dockerfile"));
    }
}
