package dev.mosaic.kapi.image.docker;

import dev.mosaic.kapi.image.dockerfile.Dockerfile;
import dev.mosaic.kapi.image.dockerfile.Instruction;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a Dockerfile the daemon's classic builder cannot do, and its BuildKit can. */
final class Modern {
    /** {@code --from}, {@code --chown} and {@code --platform} are as old as stages. */
    private static final Map<String, Set<String>> FLAGS = Map.of(
            "RUN", Set.of("mount", "network", "security", "device"),
            "COPY", Set.of("chmod", "link", "parents", "exclude"),
            "ADD", Set.of("chmod", "link", "checksum", "keep-git-dir", "unpack", "exclude"));

    private Modern() {}

    /** The first of it, with its line; empty where the classic builder does. */
    static Optional<String> first(Dockerfile file) {
        return file.instructions().stream()
                .flatMap(one -> first(one).map(what -> what + " in line " + one.line()).stream())
                .findFirst();
    }

    private static Optional<String> first(Instruction one) {
        if (one.heredoc()) return Optional.of(one.keyword() + " with a here-document");
        Set<String> modern = FLAGS.getOrDefault(one.keyword(), Set.of());
        return one.flags().keySet().stream()
                .filter(modern::contains)
                .findFirst()
                .map(flag -> one.keyword() + " --" + flag);
    }
}
