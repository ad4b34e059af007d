package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.login.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A build in the making: files in a folder, and what to make of them. */
public final class BuildFixture {
    public static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");
    private final Path source;
    private final Map<String, String> arguments = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Login> logins = new HashMap<>();
    private @Nullable String dockerfile = "Dockerfile";
    private String context = ".";
    private @Nullable String target;

    public BuildFixture(Path source) {
        this.source = source;
    }

    public BuildFixture file(String path, String content) {
        try {
            Files.createDirectories(source.resolve(path).getParent());
            Files.writeString(source.resolve(path), content);
            Files.setPosixFilePermissions(source.resolve(path), PosixFilePermissions.fromString("rw-r--r--"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BuildFixture executable(String path, String content) {
        try {
            file(path, content);
            Files.setPosixFilePermissions(source.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BuildFixture link(String path, String target) {
        try {
            Files.createDirectories(source.resolve(path).getParent());
            Files.createSymbolicLink(source.resolve(path), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BuildFixture dockerfile(String... lines) {
        return file(Objects.requireNonNull(dockerfile), String.join("\n", lines) + "\n");
    }

    public BuildFixture dockerfileAt(String path) {
        dockerfile = path;
        return this;
    }

    /** A JVM project. */
    public BuildFixture withoutDockerfile() {
        dockerfile = null;
        return this;
    }

    public BuildFixture context(String path) {
        context = path;
        return this;
    }

    public BuildFixture target(String stage) {
        target = stage;
        return this;
    }

    public BuildFixture argument(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    public BuildFixture label(String name, String value) {
        labels.put(name, value);
        return this;
    }

    public BuildFixture login(String registry, String user, String secret) {
        logins.put(registry, new Login(user, secret));
        return this;
    }

    public Build as(String image) {
        return new Build(
                source,
                dockerfile == null ? null : new RelativePath(dockerfile),
                new RelativePath(context),
                target,
                new ImageReference(image),
                arguments,
                labels,
                CREATED,
                host -> Optional.ofNullable(logins.get(host)));
    }
}
