package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.GitUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A git repository as it is at {@code head} (empty when not known): the Dockerfiles in its tree, the folders that hold build files
 * ({@code .} is the root), and the text of those files that say how images are built, as far as they were read.
 */
public record CodeRepository(
        GitUrl url,
        String head,
        List<String> dockerfiles,
        Map<String, List<String>> markers,
        Map<String, String> texts) {

    /** By the paths of its tree. */
    public static CodeRepository of(GitUrl url, String head, Collection<String> paths, Map<String, String> texts) {
        SortedMap<String, List<String>> markers = new TreeMap<>();
        for (String path : paths) {
            if (Tree.isMarker(path))
                markers.computeIfAbsent(Tree.folder(path), unused -> new ArrayList<>())
                        .add(Tree.file(path));
        }
        return new CodeRepository(
                url, head, paths.stream().filter(Tree::isDockerfile).sorted().toList(), markers, texts);
    }

    /** The last part of its path. */
    String name() {
        String path = url.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The part before: a person, an organisation or a group. */
    String owner() {
        String[] parts = url.path().split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    /** The build files in that folder. */
    List<String> markers(String folder) {
        return markers.getOrDefault(folder, List.of());
    }
}
