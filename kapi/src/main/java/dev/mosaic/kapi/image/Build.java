package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.login.Login;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What to build: the Dockerfile and context inside the folder {@code source}, the tagged image it becomes, its OCI
 * labels and creation time, and the logins for registries by {@code host[:port]}.
 */
public record Build(
        Path source,
        RelativePath dockerfile,
        RelativePath context,
        ImageReference image,
        Map<String, String> arguments,
        Map<String, String> labels,
        Instant created,
        Function<String, Optional<Login>> logins) {}
