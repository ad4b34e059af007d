package dev.mosaic.kapi.image.jib;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.Platform;
import dev.mosaic.kapi.image.dockerfile.Dockerfile;
import dev.mosaic.kapi.image.dockerfile.DockerfileFault;
import dev.mosaic.kapi.image.dockerfile.Instruction;
import dev.mosaic.kapi.image.dockerfile.Variables;
import dev.mosaic.kapi.image.dockerfile.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one stage of a Dockerfile: what it builds on (empty for scratch), for which platform, the arguments known before
 * it, and its instructions.
 */
record Stage(
        Optional<ImageReference> base,
        Platform platform,
        Map<String, String> arguments,
        List<Instruction> instructions,
        char escape) {

    static Stage of(Dockerfile file, Map<String, String> given) {
        int from = 0;
        while (!file.instructions().get(from).keyword().equals("FROM")) from++;
        List<Instruction> after =
                file.instructions().subList(from + 1, file.instructions().size());
        after.stream().filter(one -> one.keyword().equals("FROM")).findFirst().ifPresent(second -> {
            throw new Needs(second, "a second FROM");
        });
        Map<String, String> known = new HashMap<>(automatic());
        for (Instruction argument : file.instructions().subList(0, from))
            declare(argument, known, given, file.escape());
        return stage(file.instructions().get(from), known, after, file.escape());
    }

    private static Stage stage(Instruction from, Map<String, String> known, List<Instruction> after, char escape) {
        Variables variables = new Variables(from.line(), escape, known::get);
        List<String> words = Words.split(from.rest(), escape);
        boolean named = words.size() == 3 && words.get(1).equalsIgnoreCase("AS");
        if (words.size() != 1 && !named)
            throw new DockerfileFault(from.line(), "FROM needs one image, or image AS name");
        String image = variables.resolve(words.getFirst());
        Platform platform = platform(from, variables.resolve(from.flags().getOrDefault("platform", "")));
        return new Stage(base(from, image), platform, known, after, escape);
    }

    private static void declare(
            Instruction argument, Map<String, String> known, Map<String, String> given, char escape) {
        Variables variables = new Variables(argument.line(), escape, known::get);
        for (String word : Words.split(argument.rest(), escape)) {
            String name = word.split("=", 2)[0];
            if (given.containsKey(name)) known.put(name, given.get(name));
            else if (word.indexOf('=') > 0) known.put(name, variables.resolve(word.substring(word.indexOf('=') + 1)));
        }
    }

    private static Optional<ImageReference> base(Instruction from, String image) {
        if (image.equals("scratch")) return Optional.empty();
        if (image.isEmpty()) throw new DockerfileFault(from.line(), "FROM names no image: an argument is not set");
        try {
            return Optional.of(new ImageReference(image));
        } catch (IllegalArgumentException e) {
            throw new DockerfileFault(from.line(), image + ": " + e.getMessage());
        }
    }

    private static Platform platform(Instruction from, String written) {
        if (written.isEmpty()) return Platform.own();
        if (!written.matches("[a-z0-9]+/[a-z0-9]+")) throw new Needs(from, "FROM --platform=" + written);
        return new Platform(written.substring(0, written.indexOf('/')), written.substring(written.indexOf('/') + 1));
    }

    /** What BuildKit sets without being told. */
    private static Map<String, String> automatic() {
        Platform own = Platform.own();
        return Map.of(
                "TARGETPLATFORM", own.toString(),
                "TARGETOS", own.os(),
                "TARGETARCH", own.architecture(),
                "TARGETVARIANT", "",
                "BUILDPLATFORM", own.toString(),
                "BUILDOS", own.os(),
                "BUILDARCH", own.architecture(),
                "BUILDVARIANT", "");
    }
}
