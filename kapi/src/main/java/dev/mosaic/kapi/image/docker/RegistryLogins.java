package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.AuthConfigurations;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.dockerfile.Dockerfile;
import dev.mosaic.kapi.image.dockerfile.Instruction;
import dev.mosaic.kapi.login.Login;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Logins as the daemon takes them. */
final class RegistryLogins {
    private static final String HUB = "https://index.docker.io/v1/";

    private RegistryLogins() {}

    /** For one registry; without a login the empty one, else docker-java looks for one in this machine's own files. */
    static AuthConfig of(String registry, Function<String, Optional<Login>> logins) {
        AuthConfig config = new AuthConfig().withRegistryAddress(registry.equals("docker.io") ? HUB : registry);
        logins.apply(registry)
                .ifPresent(login -> config.withUsername(login.user()).withPassword(login.secret()));
        return config;
    }

    /** For the registries the Dockerfile's stages come from; the daemon is told no other login. */
    static AuthConfigurations forBases(Dockerfile dockerfile, Build build) {
        AuthConfigurations all = new AuthConfigurations();
        Map<String, String> known = new HashMap<>();
        for (Instruction one : dockerfile.instructions()) {
            if (one.keyword().equals("ARG")) declare(one, build, known);
            if (one.keyword().equals("FROM"))
                registry(one, known).ifPresent(registry -> {
                    if (build.logins().apply(registry).isPresent()) all.addConfig(of(registry, build.logins()));
                });
        }
        return all;
    }

    private static void declare(Instruction argument, Build build, Map<String, String> known) {
        String[] pair = argument.rest().split("=", 2);
        String value = build.arguments().getOrDefault(pair[0], pair.length < 2 ? "" : pair[1]);
        known.putIfAbsent(pair[0], value.replaceAll("^[\"']|[\"']$", ""));
    }

    private static Optional<String> registry(Instruction from, Map<String, String> known) {
        String image = from.rest().split("\\s+")[0];
        for (Map.Entry<String, String> one : known.entrySet()) {
            image = image.replace("${" + one.getKey() + "}", one.getValue())
                    .replace("$" + one.getKey(), one.getValue());
        }
        try {
            return Optional.of(new ImageReference(image).registry());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the name of a stage, or something the daemon will complain of
        }
    }
}
