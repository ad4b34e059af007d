package dev.mosaic.kapi.image.jib;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The folders and links an image has so far, by absolute path. */
final class Tree {
    private static final int MOST_HOPS = 40;

    private final NavigableMap<String, Folder> folders = new TreeMap<>();
    private final NavigableMap<String, String> links = new TreeMap<>();

    void folder(String path, Folder folder) {
        links.remove(path);
        folders.put(path, folder);
    }

    void link(String path, String target) {
        remove(path);
        links.put(path, target);
    }

    /** Forgets what is at the path and below it. */
    void remove(String path) {
        removeBelow(path);
        folders.remove(path);
        links.remove(path);
    }

    void removeBelow(String path) {
        String start = path.equals("/") ? "/" : path + "/";
        for (NavigableMap<String, ?> map : List.of(folders, links)) {
            map.subMap(start, true, start + Character.MAX_VALUE, false).keySet().removeIf(key -> !key.equals("/"));
        }
    }

    Optional<Folder> at(String path) {
        return Optional.ofNullable(folders.get(path));
    }

    /** The path with every link on its way followed, as the kernel would inside the image. */
    String resolve(String path) {
        Deque<String> steps = new ArrayDeque<>(parts(path));
        String here = "/";
        int hops = 0;
        while (!steps.isEmpty()) {
            String next = Paths.clean(here, steps.pop());
            String target = links.get(next);
            if (target == null || ++hops > MOST_HOPS) {
                here = next;
                continue;
            }
            if (target.startsWith("/")) here = "/";
            parts(target).reversed().forEach(steps::push);
        }
        return here;
    }

    Collection<Map.Entry<String, Folder>> folders() {
        return folders.entrySet();
    }

    Collection<Map.Entry<String, String>> links() {
        return links.entrySet();
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /** A folder's permission bits, with setuid, setgid and sticky, and its owner as {@code uid:gid}. */
    record Folder(int mode, String owner) {}
}
