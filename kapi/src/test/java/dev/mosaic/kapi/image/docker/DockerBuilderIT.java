package dev.mosaic.kapi.image.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuiltImage;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.ImageBuilderContract;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DockerBuilderIT extends ImageBuilderContract {
    private static DockerServer server;

    @BeforeAll
    static void startDaemon(@TempDir Path folder) {
        server = DockerServer.start(folder);
    }

    @AfterAll
    static void stopDaemon() {
        if (server != null) server.close();
    }

    @Override
    protected ImageBuilder builder() {
        return builder(DataSize.ofMegabytes(100));
    }

    @Test
    void aDaemonThatAnswersFits() {
        assertThat(builder().fitness(app.as(image("app:x"))).because()).contains(server.host());
    }

    @Test
    void whatRunDoesIsInTheImageAndItsLinesAreToldLive() throws IOException {
        withShell();
        app.dockerfile(
                "FROM scratch",
                "ARG WORD=nothing",
                "COPY busybox /busybox",
                "RUN [\"/busybox\", \"sh\", \"-c\", \"echo told; echo $WORD > /made.txt\"]");
        ship(app.argument("WORD", "made").as(image("app:run")));
        assertThat(lines).contains("told").anyMatch(line -> line.startsWith("Step 4/"));
        assertThat(BuiltImage.read(registry.host(), "team/app", "run")
                        .files()
                        .get("/made.txt")
                        .text())
                .isEqualTo("made\n");
    }

    @Test
    void aBuildThatFailsSaysHow() throws IOException {
        withShell();
        app.dockerfile(
                "FROM scratch", "COPY busybox /busybox", "RUN [\"/busybox\", \"sh\", \"-c\", \"echo oh no; exit 3\"]");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(refusal.failure().because()).contains("3");
        assertThat(lines).contains("oh no");
    }

    @Test
    void anInterruptEndsABuildAtTheDaemonToo() throws Exception {
        withShell();
        app.dockerfile(
                "FROM scratch",
                "COPY busybox /busybox",
                "RUN [\"/busybox\", \"sh\", \"-c\", \"echo begun; /busybox sleep 300\"]");
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Build build = app.as(image("app:x"));
        Thread thread = Thread.ofVirtual()
                .start(() -> end.complete(catchThrowable(() -> builder().build(build, line -> {
                    if (line.equals("begun")) begun.countDown();
                }))));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        try (var client = new Daemon(new DockerProperties(server.host(), null, null)).client()) {
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(client.listContainersCmd().exec())
                            .noneMatch(container -> container.getCommand().contains("sleep 300")));
        }
    }

    @Test
    void whatOnlyBuildKitTakesIsBuiltByIt() {
        app.dockerfile(
                "FROM scratch AS one", "ARG WORD", "LABEL word=$WORD", "COPY --chmod=0711 hello.txt /srv/", "FROM one");
        Build build = app.label("who", "mosaic")
                .argument("WORD", "made")
                .target("one")
                .as(image("app:kit"));
        assertThat(builder().fitness(build).because()).contains("COPY --chmod in line 4");
        ship(build);
        BuiltImage made = BuiltImage.read(registry.host(), "team/app", "kit");
        assertThat(made.files().get("/srv/hello.txt").mode()).isEqualTo("711");
        assertThat(made.config().path("config").path("Labels").toString())
                .contains("\"who\":\"mosaic\"")
                .contains("\"word\":\"made\"");
        assertThat(lines).anyMatch(line -> line.contains("COPY --chmod=0711 hello.txt /srv/"));
    }

    @Test
    void aDockerfileBesideTheContextIsTakenByBuildKitToo() {
        app.dockerfileAt("docker/Dockerfile").context("app").file("app/inner.txt", "in");
        app.dockerfile("FROM scratch", "COPY --chmod=0600 . /srv/");
        ship(app.as(image("app:kitapart")));
        assertThat(BuiltImage.read(registry.host(), "team/app", "kitapart").files())
                .containsKey("/srv/inner.txt")
                .doesNotContainKey("/srv/Dockerfile");
    }

    @Test
    void aBuildThatFailsInBuildKitSaysHow() {
        app.dockerfile("FROM scratch", "COPY --chmod=0711 nothing.txt /srv/");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(refusal.failure().because()).contains("nothing.txt");
    }

    @Test
    void aBaseImageThatBuildKitCannotHaveIsNamed() {
        String base = registry.host() + "/team/nothing:1";
        app.dockerfile("FROM " + base, "COPY --chmod=0711 hello.txt /srv/");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BASE_IMAGE_UNAVAILABLE);
        assertThat(refusal.failure().tried()).contains(base);
    }

    @Test
    void anInterruptEndsABuildOfBuildKitAtTheDaemonToo() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout(30_000);
            String base = "127.0.0.1:" + silent.getLocalPort() + "/team/base:1";
            app.dockerfile("FROM " + base, "COPY --chmod=0711 hello.txt /srv/");
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual()
                    .start(() ->
                            end.complete(catchThrowable(() -> builder().build(app.as(image("app:x")), lines::add))));
            try (Socket daemon = silent.accept()) {
                thread.interrupt();
                assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
                daemon.setSoTimeout(30_000);
                daemon.getInputStream().transferTo(OutputStream.nullOutputStream()); // which ends once it hangs up
            }
        }
    }

    @Test
    void aContextLargerThanTheLimitIsRefusedBeforeItIsSent() {
        app.file("big", "x".repeat(2000));
        assertThat(refusal(() -> builder(DataSize.ofBytes(1000)).build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.SOURCE_TOO_LARGE);
    }

    @Test
    void linksTravelAsLinks() {
        app.link("link.txt", "hello.txt").dockerfile("FROM scratch", "COPY . /all/");
        ship(app.as(image("app:links")));
        assertThat(BuiltImage.read(registry.host(), "team/app", "links")
                        .files()
                        .get("/all/link.txt")
                        .link())
                .isTrue();
    }

    private static ImageBuilder builder(DataSize limit) {
        return new DockerConfiguration()
                .dockerBuilder(new DockerProperties(server.host(), null, null), new ContextProperties(limit));
    }

    private void withShell() throws IOException {
        Path shell = Programs.require("busybox");
        Files.copy(shell, source.resolve("busybox"));
    }
}
