package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageCmd;
import com.github.dockerjava.api.command.PushImageCmd;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.Fitness;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.dockerfile.BuildFolder;
import dev.mosaic.kapi.image.dockerfile.Dockerfile;
import dev.mosaic.kapi.outbound.Addresses;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;

/** Builds any Dockerfile by a Docker daemon: with its classic builder, or with its BuildKit what only that can. */
final class DockerBuilder implements ImageBuilder {
    private final Daemon daemon;
    private final ContextProperties limits;

    DockerBuilder(Daemon daemon, ContextProperties limits) {
        this.daemon = daemon;
        this.limits = limits;
    }

    @Override
    public BuilderKind kind() {
        return BuilderKind.DOCKER;
    }

    @Override
    public Fitness fitness(Build build) {
        try {
            Dockerfile dockerfile = new BuildFolder(build, kind()).dockerfile();
            daemon.requireAnswer();
            String kit = Modern.first(dockerfile)
                    .map(what -> "; " + what + " takes its BuildKit")
                    .orElse("");
            return Fitness.yes("the Docker daemon at " + daemon.name() + " takes any Dockerfile" + kit);
        } catch (Refusal refusal) {
            return Fitness.no(refusal);
        }
    }

    @Override
    public void build(Build build, BuildLog log) {
        BuildFolder folder = new BuildFolder(build, kind());
        Dockerfile dockerfile = folder.dockerfile();
        ContextTar tar = new ContextTar(folder.context(limits.limit().toBytes()), folder.dockerfilePath());
        daemon.requireAnswer();
        if (Modern.first(dockerfile).isPresent()) byBuildKit(build, tar, log);
        else classic(build, dockerfile, tar, log);
    }

    private void byBuildKit(Build build, ContextTar tar, BuildLog log) {
        try (InputStream context = tar.open()) {
            new KitBuild(build, daemon, log).run(KitRequest.of(build, tar.dockerfile(), context));
        } catch (IOException e) {
            throw daemon.unavailable(String.valueOf(e.getMessage())).because(e);
        }
    }

    private void classic(Build build, Dockerfile dockerfile, ContextTar tar, BuildLog log) {
        BuildWatch watch = new BuildWatch(build, daemon, log);
        try (DockerClient client = daemon.client();
                InputStream context = tar.open()) {
            BuildImageCmd command = client.buildImageCmd(context)
                    .withDockerfilePath(tar.dockerfile())
                    .withTags(Set.of(build.image().value()))
                    .withLabels(build.labels())
                    .withForcerm(true)
                    .withRemove(true)
                    .withBuildAuthConfigs(RegistryLogins.forBases(dockerfile, build));
            build.arguments().forEach(command::withBuildArg);
            if (build.target() != null) command.withTarget(build.target());
            watch.await(command.exec(watch.callback()));
        } catch (IOException e) {
            throw daemon.unavailable(String.valueOf(e.getMessage())).because(e);
        }
    }

    @Override
    public Digest push(Build build, BuildLog log) {
        ImageReference image = build.image();
        Addresses.check(URI.create("http://" + image.registry()));
        daemon.requireAnswer();
        PushWatch watch = new PushWatch(image, daemon, log);
        try (DockerClient client = daemon.client()) {
            PushImageCmd command = client.pushImageCmd(image.repository().value())
                    .withTag(image.tag().orElseThrow())
                    .withAuthConfig(RegistryLogins.of(image.registry(), build.logins()));
            return watch.await(command.exec(watch.callback()));
        } catch (IOException e) {
            throw daemon.unavailable(String.valueOf(e.getMessage())).because(e);
        }
    }
}
