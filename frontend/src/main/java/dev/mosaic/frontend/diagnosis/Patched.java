package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.KapiRefusal;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A manifest after a JSON patch (RFC 6902: test, add, replace, remove), as JSON, which is YAML too. */
final class Patched {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JsonNode tree;

    private Patched(JsonNode tree) {
        this.tree = tree;
    }

    /** Fails as kapi does with CONFLICT where the object is no longer what the patch was made of. */
    static String of(String yaml, List<Map<String, Object>> patch) {
        Patched patched = new Patched(JSON.valueToTree(tree(yaml)));
        patch.forEach(patched::apply);
        return JSON.writeValueAsString(patched.tree);
    }

    private void apply(Map<String, Object> step) {
        JsonPointer path = JsonPointer.compile(String.valueOf(step.get("path")));
        JsonNode value = JSON.valueToTree(step.get("value"));
        JsonNode holder = tree.at(path.head());
        switch (String.valueOf(step.get("op"))) {
            case "test" -> test(tree.at(path), value);
            case "remove" -> put(holder, path, null, false);
            case "replace" -> put(holder, path, value, false);
            case "add" -> put(holder, path, value, true);
            default -> throw conflict();
        }
    }

    /** Numbers are equal by what they say: a long in one tree is an int in the other. */
    private static void test(JsonNode is, JsonNode wanted) {
        if (!JSON.writeValueAsString(is).equals(JSON.writeValueAsString(wanted)) && !is.equals(wanted))
            throw conflict();
    }

    private static void put(
            JsonNode holder, JsonPointer path, @org.jspecify.annotations.Nullable JsonNode value, boolean insert) {
        String last = path.last().getMatchingProperty();
        switch (holder) {
            case ObjectNode object when value == null -> object.remove(last);
            case ObjectNode object -> object.set(last, value);
            case ArrayNode array when last.equals("-") && value != null -> array.add(value);
            case ArrayNode array -> put(array, path.last().getMatchingIndex(), value, insert);
            default -> throw conflict();
        }
    }

    private static void put(
            ArrayNode array, int at, @org.jspecify.annotations.Nullable JsonNode value, boolean insert) {
        if (at < 0 || at > array.size() || at == array.size() && !insert) throw conflict();
        if (value == null) array.remove(at);
        else if (insert) array.insert(at, value);
        else array.set(at, value);
    }

    private static KapiRefusal conflict() {
        String why = Text.of("why.fix.moved");
        return new KapiRefusal(
                new Failure(Problem.CONFLICT, Map.of(), Text.of("why.fix.tried"), why, Text.of("why.fix.again")));
    }

    private static Object tree(String yaml) {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Plain())
                .load(yaml);
    }

    /** A time stays the text it is, as kapi reads it. */
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
