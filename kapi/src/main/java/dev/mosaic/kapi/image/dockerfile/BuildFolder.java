package dev.mosaic.kapi.image.dockerfile;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The Dockerfile and the context of a build on disk; both inside the source, whatever links there are. */
public final class BuildFolder {
    private final Build build;
    private final RelativePath dockerfile;

    /** Fails with DOCKERFILE_NOT_BOUND where {@code builder} was given no Dockerfile. */
    public BuildFolder(Build build, BuilderKind builder) {
        this.build = build;
        this.dockerfile = Optional.ofNullable(build.dockerfile()).orElseThrow(() -> notBound(build, builder));
    }

    /** Up to the stage that is to be built. Fails with DOCKERFILE_MISSING, DOCKERFILE_INVALID or SOURCE_UNSAFE. */
    public Dockerfile dockerfile() {
        try {
            Dockerfile whole = Dockerfile.parse(Files.readString(dockerfilePath()));
            return build.target() == null ? whole : whole.upTo(build.target());
        } catch (DockerfileFault fault) {
            throw invalid(fault);
        } catch (java.nio.charset.MalformedInputException e) {
            throw invalid(new DockerfileFault(1, "it is not UTF-8 text"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Dockerfile, links followed. */
    public Path dockerfilePath() {
        Path file = inside(dockerfile);
        if (!Files.isRegularFile(file)) throw missing();
        return file;
    }

    /** The Dockerfile as the binding names it. */
    public String dockerfileName() {
        return dockerfile.value();
    }

    /** What is sent to a build, within {@code limit} bytes. */
    public Context context(long limit) {
        Path folder = inside(build.context());
        if (!Files.isDirectory(folder))
            throw failed("the commit has no folder " + build.context() + " for the context");
        return Context.read(folder, ignore(folder), limit);
    }

    /** DOCKERFILE_INVALID at the fault's line. */
    public Refusal invalid(DockerfileFault fault) {
        Map<String, String> facts =
                Map.of("path", dockerfile.value(), "line", String.valueOf(fault.line()), "rule", fault.rule());
        return Refusal.of(Problem.DOCKERFILE_INVALID, facts);
    }

    /** BUILD_FAILED with these words. */
    public Refusal failed(String detail) {
        return Refusal.of(Problem.BUILD_FAILED, Map.of("image", build.image().value(), "detail", detail));
    }

    /** A file beside the Dockerfile and named after it goes before the context's own. */
    private Ignore ignore(Path context) {
        Path dockerfile = dockerfilePath();
        Path own = dockerfile.resolveSibling(dockerfile.getFileName() + ".dockerignore");
        Path usual = context.resolve(".dockerignore");
        try {
            Path chosen = Files.isRegularFile(own) ? own : usual;
            if (!Files.isRegularFile(chosen)) return Ignore.parse("");
            Path real = chosen.toRealPath();
            if (!real.startsWith(build.source().toRealPath()))
                throw unsafe(chosen.getFileName().toString());
            return Ignore.parse(new String(Files.readAllBytes(real), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path inside(RelativePath path) {
        try {
            Path root = build.source().toRealPath();
            Path place = root.resolve(path.value()).normalize();
            if (!Files.exists(place)) return place;
            Path real = place.toRealPath();
            if (!real.startsWith(root)) throw unsafe(path.value());
            return real;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal missing() {
        String commit = build.labels().getOrDefault("org.opencontainers.image.revision", "(unknown)");
        return Refusal.of(Problem.DOCKERFILE_MISSING, Map.of("path", dockerfile.value(), "commit", commit));
    }

    private static Refusal notBound(Build build, BuilderKind builder) {
        Map<String, String> facts = Map.of(
                "image", build.image().value(),
                "builder", builder == BuilderKind.JIB ? "Jib" : "Docker",
                "path", build.context().value());
        return Refusal.of(Problem.DOCKERFILE_NOT_BOUND, facts);
    }

    private static Refusal unsafe(String path) {
        return Refusal.of(Problem.SOURCE_UNSAFE, Map.of("path", path));
    }
}
