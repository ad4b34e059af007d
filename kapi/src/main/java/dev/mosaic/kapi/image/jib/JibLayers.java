package dev.mosaic.kapi.image.jib;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.DockerDaemonImage;
import com.google.cloud.tools.jib.api.JavaContainerBuilder;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.MainClassFinder;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.JvmApp;
import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.image.Platform;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Layers compiled JVM projects as Jib's own plugins do: dependencies, snapshots, modules, resources, classes. */
final class JibLayers implements JvmLayers {
    private final BaseImages bases;
    private final JibRun run;
    private final Reach reach;

    JibLayers(BaseImages bases, JibRun run, Reach reach) {
        this.bases = bases;
        this.run = run;
        this.reach = reach;
    }

    @Override
    public List<String> mainClasses(List<Path> folders) {
        List<Path> files = folders.stream().flatMap(JibLayers::files).sorted().toList();
        MainClassFinder.Result found = MainClassFinder.find(files, event -> {});
        return switch (found.getType()) {
            case MAIN_CLASS_FOUND -> List.of(found.getFoundMainClass());
            case MULTIPLE_MAIN_CLASSES ->
                found.getFoundMainClasses().stream().sorted().toList();
            case MAIN_CLASS_NOT_FOUND -> List.of();
        };
    }

    @Override
    public void build(Build build, ImageReference base, JvmApp app, BuildLog log) {
        ImageReference pinned = pinned(build, base);
        log.line("base image " + pinned);
        Containerizer drain = Containerizer.to(
                new Drain(image -> log.line("layers: " + (image.getTotalLayerSize() >> 10) + " kB compressed")),
                DockerDaemonImage.named(run.name(build.image().value())));
        JibContainer made = run.pull(image(build, pinned, app), drain, pinned, log);
        log.line("built " + build.image() + ", digest " + made.getDigest());
    }

    @Override
    public Digest push(Build build, ImageReference base, JvmApp app, BuildLog log) {
        var login = reach.login(build);
        JibContainer pushed = run.push(image(build, pinned(build, base), app), build.image(), login, log);
        log.line("pushed " + build.image() + ", digest " + pushed.getDigest());
        return new Digest(pushed.getDigest().toString());
    }

    /** The base by its digest, so that it cannot move while it is built on. */
    private ImageReference pinned(Build build, ImageReference base) {
        return bases.find(base, Platform.own(), build.logins().apply(base.registry()))
                .map(found -> base.repository().at(found.digest()))
                .orElseThrow(() -> Refusal.of(
                        Problem.BASE_IMAGE_UNAVAILABLE,
                        Map.of(
                                "image", base.value(),
                                "registry", base.registry(),
                                "detail", "the registry has no such image for " + Platform.own())));
    }

    private JibContainerBuilder image(Build build, ImageReference base, JvmApp app) {
        Platform own = Platform.own();
        try {
            return layers(base, build, app)
                    .toContainerBuilder()
                    .setPlatforms(
                            Set.of(new com.google.cloud.tools.jib.api.buildplan.Platform(own.architecture(), own.os())))
                    .setCreationTime(build.created())
                    .setFormat(ImageFormat.OCI)
                    .setLabels(build.labels());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaContainerBuilder layers(ImageReference base, Build build, JvmApp app) throws IOException {
        JavaContainerBuilder java =
                JavaContainerBuilder.from(run.registryImage(base, build.logins().apply(base.registry())));
        for (Path folder : app.folders()) java.addResources(folder, path -> !isClass(path));
        for (Path folder : app.folders()) java.addClasses(folder, JibLayers::isClass);
        return java.addDependencies(app.dependencies())
                .addSnapshotDependencies(app.snapshots())
                .addProjectDependencies(app.siblings())
                .setMainClass(app.mainClass());
    }

    private static boolean isClass(Path path) {
        return path.toString().endsWith(".class");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
