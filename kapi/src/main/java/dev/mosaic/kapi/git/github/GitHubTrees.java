package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.kapi.git.TreeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GHTree;
import org.kohsuke.github.GHTreeEntry;

/** Looks into the tree of a commit without fetching it. GitHub lists 100,000 entries at most and says when there are more. */
final class GitHubTrees {
    private static final Set<String> FILES = Set.of("100644", "100755", "100664");
    private final GHRepository repository;
    private final CommitSha sha;

    GitHubTrees(GHRepository repository, CommitSha sha) {
        this.repository = repository;
        this.sha = sha;
    }

    TreeFiles files(int limit) throws IOException {
        GHTree tree = tree();
        List<RelativePath> paths = tree.getTree().stream()
                .filter(GitHubTrees::isFile)
                .flatMap(entry -> TreeFiles.path(entry.getPath()).stream())
                .limit(limit + 1L)
                .toList();
        boolean more = paths.size() > limit;
        return new TreeFiles(more ? List.copyOf(paths.subList(0, limit)) : paths, more || tree.isTruncated());
    }

    Map<RelativePath, byte[]> read(Set<RelativePath> paths, int limitBytes) throws IOException {
        Map<RelativePath, byte[]> contents = new HashMap<>();
        for (GHTreeEntry entry : tree().getTree()) {
            RelativePath path = TreeFiles.path(entry.getPath()).orElse(RelativePath.ROOT);
            if (!isFile(entry) || !paths.contains(path) || entry.getSize() > limitBytes) continue;
            try (InputStream content = repository.readBlob(entry.getSha())) {
                contents.put(path, content.readNBytes(limitBytes));
            }
        }
        return contents;
    }

    private GHTree tree() throws IOException {
        return repository.getTreeRecursive(sha.value(), 1);
    }

    private static boolean isFile(GHTreeEntry entry) {
        return FILES.contains(entry.getMode());
    }
}
