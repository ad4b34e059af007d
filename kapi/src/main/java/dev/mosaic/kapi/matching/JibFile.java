package dev.mosaic.kapi.matching;

import java.util.List;
import java.util.regex.Pattern;

/** Maven and Gradle builds that make their image by Jib, and name it. */
final class JibFile implements BuildFile {
    private static final Pattern TO = Pattern.compile(
            "jib-maven-plugin.*?<to>\\s*<image>\\s*([^<\\s]+)|\\bjib\\s*\\{.*?\\bto\\s*\\{.*?image\\s*=\\s*[\"']([^\"']+)[\"']",
            Pattern.DOTALL);

    @Override
    public boolean reads(String path) {
        return Tree.file(path).matches("pom\\.xml|build\\.gradle(\\.kts)?");
    }

    @Override
    public List<Statement> read(Folder folder, String path, String text) {
        return TO.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(image -> new Statement(path, image, null, Tree.folder(path)))
                .toList();
    }
}
