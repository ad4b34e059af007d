package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compose: a service with both an image and a build. */
final class ComposeFile implements BuildFile {

    @Override
    public boolean reads(String path) {
        return Tree.file(path).matches("(docker-)?(compose|stack)[\\w.-]*\\.ya?ml");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        return YamlTree.documents(text).stream()
                .flatMap(document -> YamlTree.each(document, "services"))
                .flatMap(service -> service(folder, path, service).stream())
                .toList();
    }

    private static Optional<Statement> service(Folder folder, String path, Object service) {
        String image = YamlTree.text(service, "image");
        Object build = YamlTree.at(service, "build");
        if (image.isEmpty() || "".equals(build)) return Optional.empty();
        if (!(build instanceof Map)) return folder.inContext(path, image, String.valueOf(build), "");
        String context = YamlTree.text(build, "context");
        return folder.inContext(
                path, image, context.isEmpty() ? Tree.ROOT : context, YamlTree.text(build, "dockerfile"));
    }
}
