package dev.mosaic.kapi.tree;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Trees as YAML, the way kubectl reads and writes it. */
public final class YamlText {
    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 100;
    private static final int MOST_ALIASES = 20;

    private YamlText() {}

    /** The tree in block style, texts of several lines as they are. */
    public static String write(Object tree) {
        return yaml().dump(tree);
    }

    /** The tree that this text is; fails with IllegalArgumentException, naming the line, when it is none. */
    public static Map<String, Object> read(String text) {
        try {
            if (yaml().load(text) instanceof Map<?, ?> map) return texts(map);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new IllegalArgumentException("line " + line + ": " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is not YAML that can be read safely", e);
        }
        throw new IllegalArgumentException("it must be one object, not a list or a single value");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> texts(Map<?, ?> map) {
        if (map.keySet().stream().allMatch(String.class::isInstance)) return (Map<String, Object>) map;
        throw new IllegalArgumentException("every key must be a text");
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setCodePointLimit(LARGEST);
        loading.setNestingDepthLimit(DEEPEST);
        loading.setMaxAliasesForCollections(MOST_ALIASES);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setSplitLines(false);
        dumping.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        dumping.setIndicatorIndent(0);
        return new Yaml(new SafeConstructor(loading), new Lines(dumping), dumping, loading, new Plain());
    }

    private static final class Lines extends Representer {
        Lines(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            boolean lines = tag.equals(Tag.STR) && value.contains("\n") && !value.contains(" \n");
            return super.representScalar(tag, value, lines ? DumperOptions.ScalarStyle.LITERAL : style);
        }
    }

    /** A time stays the text it is: JSON has no times. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
