package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.login.Login;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What to build: the Dockerfile and context inside the folder {@code source} (no Dockerfile: the context is the folder of a JVM
 * project), the stage of it to build (null: the last), the tagged image it becomes, its OCI labels and creation time, and the
 * logins for registries by {@code host[:port]}.
 */
public record Build(
        Path source,
        @Nullable RelativePath dockerfile,
        RelativePath context,
        @Nullable String target,
        ImageReference image,
        Map<String, String> arguments,
        Map<String, String> labels,
        Instant created,
        Function<String, Optional<Login>> logins) {}
