package dev.mosaic.kapi.image.jvm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.Fitness;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Builds JVM projects that have no Dockerfile. */
final class JvmBuilder implements ImageBuilder {
    private static final int RECENT = 50;

    private final Compiler compiler;
    private final JvmLayers layers;
    private final JvmProperties images;
    /** By source, each of which is the folder of one build. */
    private final Cache<Path, JvmApp> recent =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    JvmBuilder(Compiler compiler, JvmLayers layers, JvmProperties images) {
        this.compiler = compiler;
        this.layers = layers;
        this.images = images;
    }

    @Override
    public BuilderKind kind() {
        return BuilderKind.JVM;
    }

    @Override
    public Fitness fitness(Build build) {
        try {
            Project project = project(build);
            return Fitness.yes("%s of a %s project, compiled in a pod with %s, layered by Jib; no Dockerfile%s"
                    .formatted(project.file(), project.tool().title(), image(project, build), logins(project, build)));
        } catch (Refusal refusal) {
            return Fitness.no(refusal);
        }
    }

    /** People know before the start whom their build is trusted with. */
    private String logins(Project project, Build build) {
        List<String> hosts = compiler.hosts(build, project);
        return hosts.isEmpty() ? "" : "; it is given the logins for " + String.join(", ", hosts);
    }

    @Override
    public void build(Build build, BuildLog log) {
        JvmApp app = compiled(build, log);
        layers.build(build, base(build), app, log);
    }

    @Override
    public Digest push(Build build, BuildLog log) {
        JvmApp known = recent.getIfPresent(build.source());
        return layers.push(build, base(build), known == null ? compiled(build, log) : known, log);
    }

    private JvmApp compiled(Build build, BuildLog log) {
        Project project = project(build);
        JvmApp app = compiler.compile(build, project, image(project, build), log);
        JvmApp whole = app.startedBy(MainClass.of(app, project, layers, build.arguments()));
        log.line("main class " + whole.mainClass());
        recent.put(build.source(), whole);
        return whole;
    }

    private static Project project(Build build) {
        if (build.dockerfile() != null) {
            throw refused(
                    build,
                    "the container is bound to the Dockerfile " + build.dockerfile(),
                    "Let Jib or Docker build it, or bind the container without a Dockerfile.");
        }
        if (build.target() != null) {
            throw refused(build, "it has no stage " + build.target(), "Only a Dockerfile has stages: name none.");
        }
        return Projects.find(build);
    }

    private static Refusal refused(Build build, String detail, String remedy) {
        Map<String, String> facts = Map.of("path", build.context().value(), "detail", detail, "remedy", remedy);
        return Refusal.of(Problem.JVM_PROJECT_REFUSED, facts);
    }

    private ImageReference image(Project project, Build build) {
        String usual = project.tool() == Tool.MAVEN ? images.mavenImage() : images.gradleImage();
        return reference("BUILDER_IMAGE", usual, build);
    }

    private ImageReference base(Build build) {
        return reference("BASE_IMAGE", images.baseImage(), build);
    }

    private static ImageReference reference(String argument, String usual, Build build) {
        String given = build.arguments().getOrDefault(argument, usual);
        try {
            return new ImageReference(given);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", argument, "rule", String.valueOf(e.getMessage())));
        }
    }
}
