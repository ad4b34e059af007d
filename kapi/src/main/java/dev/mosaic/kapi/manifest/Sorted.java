package dev.mosaic.kapi.manifest;

import dev.mosaic.kapi.tree.TreePatch;
import dev.mosaic.kapi.tree.YamlText;
import java.util.Map;

/** Trees as YAML with their keys in order, so that two can be compared by their lines. */
final class Sorted {
    private Sorted() {}

    static String yaml(Object tree) {
        return YamlText.write(TreePatch.tree(TreePatch.json(Map.of("of", tree))).get("of"));
    }
}
