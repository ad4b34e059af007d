package dev.mosaic.kapi.image.jib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Keeps a tree in a file of lines: a path cannot hold the zero that parts their fields. */
final class TreeFile {

    private TreeFile() {}

    static void write(Tree tree, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        tree.folders()
                .forEach(one -> lines.add(String.join(
                        "\0",
                        "folder",
                        one.getKey(),
                        Integer.toOctalString(one.getValue().mode()),
                        one.getValue().owner())));
        tree.links().forEach(one -> lines.add(String.join("\0", "link", one.getKey(), one.getValue())));
        lines.removeIf(line -> line.indexOf('\n') >= 0);
        Path fresh = Files.createTempFile(file.getParent(), "tree", ".new");
        try {
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static Tree read(Path file) throws IOException {
        Tree tree = new Tree();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\0");
            if (fields[0].equals("link")) tree.link(fields[1], fields[2]);
            else tree.folder(fields[1], new Tree.Folder(Integer.parseInt(fields[2], 8), fields[3]));
        }
        return tree;
    }
}
