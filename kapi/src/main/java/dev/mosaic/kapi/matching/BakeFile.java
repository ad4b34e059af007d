package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Docker's bake files: targets with context, Dockerfile and tags written out. */
final class BakeFile implements BuildFile {
    private static final Pattern TARGET = Pattern.compile("(?m)^target\\s+\"[^\"]+\"\\s*\\{(.*?)^\\}", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("tags\\s*=\\s*\\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Override
    public boolean reads(String path) {
        return Tree.file(path).matches("docker-bake[\\w.-]*\\.hcl");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        return TARGET.matcher(text)
                .results()
                .flatMap(target -> target(folder, path, target.group(1)))
                .toList();
    }

    private static Stream<Statement> target(Folder folder, String path, String body) {
        Matcher tags = TAGS.matcher(body);
        if (!tags.find()) return Stream.of();
        String context = value(body, "context").orElse(Tree.ROOT);
        return QUOTED.matcher(tags.group(1))
                .results()
                .flatMap(tag ->
                        folder
                                .inContext(
                                        path,
                                        tag.group(1),
                                        context,
                                        value(body, "dockerfile").orElse(""))
                                .stream());
    }

    private static Optional<String> value(String body, String key) {
        Matcher matcher =
                Pattern.compile("(?m)^\\s*" + key + "\\s*=\\s*\"([^\"]+)\"").matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
