package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.BaseImage;
import dev.mosaic.kapi.image.dockerfile.DockerfileFault;
import dev.mosaic.kapi.image.dockerfile.Instruction;
import dev.mosaic.kapi.image.dockerfile.Variables;
import dev.mosaic.kapi.image.dockerfile.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a stage from top to bottom, as Docker would, and collects the plan. */
final class Planner {
    private final Stage stage;
    private final Map<String, String> given;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> arguments = new HashMap<>();
    private final Plan plan = new Plan();
    private String folder = "/";

    private Planner(Stage stage, Map<String, String> given, Optional<BaseImage> base) {
        this.stage = stage;
        this.given = given;
        base.ifPresent(image -> {
            environment.putAll(image.environment());
            folder = Paths.clean("/", image.workingDirectory());
        });
    }

    /** Without {@code base} its variables count as unset, which is enough to see whether Jib fits. */
    static Plan plan(Stage stage, Map<String, String> given, Optional<BaseImage> base) {
        Planner planner = new Planner(stage, given, base);
        stage.instructions().forEach(planner::apply);
        return planner.plan;
    }

    private void apply(Instruction one) {
        if (one.heredoc()) throw new Needs(one, one.keyword() + " with a here-document");
        switch (one.keyword()) {
            case "ARG" -> argument(one);
            case "ENV" -> environment(one);
            case "LABEL" -> plan.labels.putAll(resolvedPairs(one));
            case "WORKDIR" -> plan.workingDirectory = folder = Paths.clean(folder, required(one));
            case "USER" -> plan.user = required(one);
            case "EXPOSE" -> words(one).forEach(port -> plan.ports.add(port(one, port)));
            case "VOLUME" -> list(one).forEach(volume -> plan.volumes.add(volume(one, volume)));
            case "ENTRYPOINT" -> plan.entrypoint = command(one);
            case "CMD" -> plan.command = command(one);
            case "COPY", "ADD" -> plan.copies.add(new CopyReader(one, folder).read(list(one), variables(one)));
            default -> throw new Needs(one, one.keyword());
        }
    }

    private void argument(Instruction one) {
        for (String word : Words.split(one.rest(), stage.escape())) {
            String name = word.split("=", 2)[0];
            @Nullable String value = given.get(name);
            if (value == null && word.indexOf('=') > 0)
                value = variables(one).resolve(word.substring(word.indexOf('=') + 1));
            if (value == null) value = stage.arguments().get(name);
            if (value != null) arguments.put(name, value);
        }
    }

    private void environment(Instruction one) {
        Map<String, String> pairs = resolvedPairs(one);
        environment.putAll(pairs);
        plan.environment.putAll(pairs);
    }

    private Map<String, String> resolvedPairs(Instruction one) {
        Variables variables = variables(one);
        Map<String, String> pairs = new LinkedHashMap<>();
        Words.pairs(one, stage.escape())
                .forEach((name, value) -> pairs.put(variables.resolve(name), variables.resolve(value)));
        return pairs;
    }

    private String required(Instruction one) {
        String value = variables(one).resolve(one.rest());
        if (value.isBlank()) throw new DockerfileFault(one.line(), one.keyword() + " is empty: a variable is not set");
        return value;
    }

    private Stream<String> words(Instruction one) {
        return Words.split(one.rest(), stage.escape()).stream().map(variables(one)::resolve);
    }

    private List<String> list(Instruction one) {
        return Words.json(one.rest())
                .map(items -> items.stream().map(variables(one)::resolve).toList())
                .orElseGet(() -> words(one).toList());
    }

    /** Variables in a command are the shell's business, at run time. */
    private static List<String> command(Instruction one) {
        return Words.json(one.rest()).orElseGet(() -> List.of("/bin/sh", "-c", one.rest()));
    }

    private static String port(Instruction one, String port) {
        if (port.matches("(?i)[0-9]{1,5}(-[0-9]{1,5})?(/(tcp|udp))?")) return port.toLowerCase(java.util.Locale.ROOT);
        throw new DockerfileFault(one.line(), "EXPOSE needs a port like 8080 or 53/udp, not " + port);
    }

    private static String volume(Instruction one, String volume) {
        if (volume.startsWith("/")) return Paths.clean("/", volume);
        throw new Needs(one, "VOLUME with a relative path");
    }

    private Variables variables(Instruction one) {
        return new Variables(one.line(), stage.escape(), name -> environment.getOrDefault(name, arguments.get(name)));
    }
}
