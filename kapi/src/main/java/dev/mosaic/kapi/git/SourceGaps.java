package dev.mosaic.kapi.git;

import dev.mosaic.contract.git.RelativePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a commit only points at, so that a fetched tree does not hold it: submodules (empty folders) and files kept by Git LFS (pointers
 * in their place), both below one folder and told by their paths in the tree, at most {@value #MOST} each.
 */
public record SourceGaps(List<String> submodules, List<String> pointers) {
    private static final int MOST = 20;
    /** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line, and a size below 1,024 bytes. */
    private static final byte[] POINTER =
            "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.UTF_8);

    private static final int LARGEST_POINTER = 1024;
    private static final Pattern SUBMODULE = Pattern.compile("(?m)^\\s*path\\s*=\\s*(\\S.*?)\\s*$");

    /** Looks into the fetched tree; what is named there need not exist. */
    public static SourceGaps of(Path tree, RelativePath folder) {
        try {
            return new SourceGaps(submodules(tree, folder), pointers(tree, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> submodules(Path tree, RelativePath folder) throws IOException {
        Path modules = tree.resolve(".gitmodules");
        if (!Files.isRegularFile(modules, LinkOption.NOFOLLOW_LINKS)) return List.of();
        String text = new String(Files.readAllBytes(modules), StandardCharsets.UTF_8);
        String below = Path.of(folder.value()).normalize().toString();
        return SUBMODULE
                .matcher(text)
                .results()
                .map(SourceGaps::unquoted)
                .filter(path -> below.isEmpty() || (path + "/").startsWith(below + "/"))
                .limit(MOST)
                .toList();
    }

    private static String unquoted(MatchResult found) {
        return found.group(1).replaceAll("^\"|\"$", "");
    }

    private static List<String> pointers(Path tree, RelativePath folder) throws IOException {
        Path below = tree.resolve(folder.value()).normalize();
        if (!Files.isDirectory(below)) return List.of();
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(SourceGaps::isPointer)
                    .map(file -> tree.relativize(file).toString())
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
    }

    private static boolean isPointer(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return false;
        try {
            if (Files.size(file) < POINTER.length || Files.size(file) >= LARGEST_POINTER) return false;
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readNBytes(POINTER.length), POINTER);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
