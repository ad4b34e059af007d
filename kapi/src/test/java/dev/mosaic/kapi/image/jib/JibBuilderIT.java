package dev.mosaic.kapi.image.jib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.BuiltImage;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.ImageBuilderContract;
import dev.mosaic.kapi.image.ImageFixture;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import dev.mosaic.kapi.image.oci.OciFixture;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class JibBuilderIT extends ImageBuilderContract {
    @TempDir
    Path cache;

    private ImageBuilder builder;

    @BeforeEach
    void make() {
        builder = builder(cache, Duration.ofSeconds(5), DataSize.ofMegabytes(10));
    }

    @Override
    protected ImageBuilder builder() {
        return builder;
    }

    @Test
    void theSameInputGivesTheSameDigestInAnotherFolderAtAnotherTime(@TempDir Path other, @TempDir Path otherCache)
            throws IOException {
        Digest first = ship(app.as(image("app:one")));
        BuildFixture again = new BuildFixture(other)
                .file("hello.txt", "hello")
                .dockerfile("FROM scratch", "COPY hello.txt /srv/", "CMD [\"/hello\"]");
        Files.setLastModifiedTime(other.resolve("hello.txt"), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        builder = builder(otherCache, Duration.ofSeconds(5), DataSize.ofMegabytes(10));
        assertThat(ship(again.as(image("other:two")))).isEqualTo(first);
    }

    @Test
    void otherContentGivesAnotherDigest() {
        Digest first = ship(app.as(image("app:one")));
        app.file("hello.txt", "goodbye");
        assertThat(ship(app.as(image("app:two")))).isNotEqualTo(first);
    }

    @Test
    void everyInstructionEndsUpInTheImage() {
        base();
        app.dockerfile(
                "ARG VERSION=1",
                "FROM " + image("base:$VERSION"),
                "ARG GREETING=hi",
                "LABEL a=b \"c d\"='e f'",
                "ENV GREETING_TEXT=\"$GREETING there\" PATH=$PATH:/opt/bin",
                "WORKDIR app",
                "COPY --chown=7:8 --chmod=0600 hello.txt greeting.txt",
                "EXPOSE 8080 53/udp",
                "VOLUME /data",
                "USER 1000",
                "ENTRYPOINT [\"/run\", \"$GREETING\"]",
                "CMD serve now");
        app.argument("GREETING", "hello");
        ship(app.as(image("app:all")));
        BuiltImage built = BuiltImage.read(registry.host(), "team/app", "all");
        assertThat(built.config().path("config").toString())
                .contains("\"GREETING_TEXT=hello there\"", "\"PATH=/bin:/opt/bin\"", "\"KEPT=yes\"")
                .contains(
                        "\"WorkingDir\":\"/home/app\"", "\"User\":\"1000\"", "\"8080/tcp\"", "\"53/udp\"", "\"/data\"")
                .contains("\"a\":\"b\"", "\"c d\":\"e f\"", "\"from\":\"base\"")
                .contains("[\"/run\",\"$GREETING\"]", "[\"/bin/sh\",\"-c\",\"serve now\"]");
        assertThat(built.config().path("created").asString()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(built.files().get("/home/app/greeting.txt"))
                .isEqualTo(new BuiltImage.Entry("600", "7:8", "hello", false));
    }

    @Test
    void foldersOfTheBaseKeepTheirModeAndOwnerAndLinksAreFollowed() {
        base();
        app.executable("tool", "#!");
        app.dockerfile(
                "FROM " + image("base:1"),
                "COPY hello.txt /home/owned/",
                "COPY tool /bin/tool",
                "COPY hello.txt /home");
        ship(app.as(image("app:kept")));
        BuiltImage built = BuiltImage.read(registry.host(), "team/app", "kept");
        assertThat(built.files().get("/home/owned")).isEqualTo(new BuiltImage.Entry("700", "5:6", "", false));
        assertThat(built.files().get("/bin").link()).isTrue();
        assertThat(built.files().get("/usr/bin/tool").mode()).isEqualTo("755");
        assertThat(built.files()).containsKey("/home/hello.txt");
    }

    @Test
    void aCopyIntoAFolderWithASpecialModeNeedsDocker() {
        base();
        app.dockerfile("FROM " + image("base:1"), "COPY hello.txt /tmp/");
        Refusal refusal = refusal(() -> builder.build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_NEEDS_DOCKER);
        assertThat(refusal.failure().because()).contains("line 2", "/tmp");
    }

    @Test
    void thePushNeedsTheBaseRegistryNoMore(@TempDir Path folder) {
        base();
        try (var target = dev.mosaic.kapi.image.RegistryServer.open(folder)) {
            app.dockerfile("FROM " + image("base:1"), "COPY hello.txt /srv/");
            Build build = app.as(target.host() + "/team/app:one");
            builder.build(build, lines::add);
            registry.close();
            Digest digest = builder.push(build, lines::add);
            assertThat(BuiltImage.read(target.host(), "team/app", digest.value())
                            .files())
                    .containsKeys("/srv/hello.txt", "/usr/bin");
        }
    }

    @Test
    void theFilesOfALayerAreToldOnceThoughThePushReadsThemAgain() {
        ship(app.dockerfile("FROM scratch", "COPY hello.txt /").as(image("app:told")));
        assertThat(lines).filteredOn(line -> line.contains("1 file")).hasSize(1);
    }

    @Test
    void aContextLargerThanTheLimitIsRefused() {
        builder = builder(cache, Duration.ofSeconds(5), DataSize.ofBytes(100));
        app.file("big", "x".repeat(200));
        assertThat(refusal(() -> builder.build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.SOURCE_TOO_LARGE);
        app.file(".dockerignore", "big\n");
        builder.build(app.as(image("app:x")), lines::add);
    }

    @Test
    void sourcesThatLeadOutOfTheContextAreRefused() {
        app.context("app").file("app/a", "a").link("app/out", "../hello.txt").dockerfile("FROM scratch", "COPY . /");
        assertThat(refusal(() -> builder.build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.SOURCE_UNSAFE);
        app.dockerfile("FROM scratch", "COPY ../hello.txt /");
        assertThat(refusal(() -> builder.build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.SOURCE_UNSAFE);
    }

    @Test
    void aBaseOnALinkLocalAddressIsRefused() {
        app.dockerfile("FROM 169.254.169.254/team/base:1", "COPY . /");
        assertThat(refusal(() -> builder.build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.ADDRESS_REFUSED);
        app.dockerfile("FROM scratch", "COPY . /");
        Build build = app.as("169.254.169.254/team/app:1");
        assertThat(refusal(() -> builder.push(build, lines::add)).problem()).isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @Test
    void anInterruptEndsABuildWhoseRegistryIsSilentAndLeavesNoTemporaryFiles() throws Exception {
        builder = builder(cache, Duration.ofSeconds(60), DataSize.ofMegabytes(1));
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Build build = app.as("127.0.0.1:" + silent.getLocalPort() + "/team/app:1");
            builder.build(build, lines::add);
            List<Path> before = files();
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread =
                    Thread.ofVirtual().start(() -> end.complete(catchThrowable(() -> builder.push(build, lines::add))));
            try (Socket accepted = silent.accept()) {
                assertThat(accepted.isConnected()).isTrue();
                thread.interrupt();
                assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            }
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void aRegistryNobodyVouchesForTakesThePushAndGivesTheBaseOnceItsAuthorityIsKnown(@TempDir Path folder) {
        TestAuthority company = new TestAuthority("Company CA");
        try (RegistryServer secure = RegistryServer.secure(folder, company.server())) {
            String host = secure.host();
            RegistryProperties registries = new RegistryProperties(null, List.of(host), null);
            Build first =
                    app.login(host, RegistryServer.USER, RegistryServer.SECRET).as(host + "/team/app:one");
            try (var unknown = TestAuthority.installed(Trust.ofJava())) {
                ImageBuilder careful = builder(registries, unknown.trust());
                careful.build(first, lines::add);
                assertThat(refusal(() -> careful.push(first, lines::add)).problem())
                        .isEqualTo(Problem.CERTIFICATE_UNKNOWN);
            }
            try (var known = TestAuthority.installed(company.at(host))) {
                ImageBuilder believing = builder(registries, known.trust());
                believing.push(first, lines::add);
                app.dockerfile("FROM " + host + "/team/app:one", "COPY hello.txt /again/");
                Build second = app.as(host + "/team/app:two");
                believing.build(second, lines::add);
                assertThat(believing.push(second, lines::add).value()).startsWith("sha256:");
            }
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void base() {
        new ImageFixture(registry.host())
                .push(
                        "team/base",
                        "1",
                        new ImageFixture.Layer()
                                .folder("usr", 0755, 0, 0)
                                .folder("usr/bin", 0755, 0, 0)
                                .link("bin", "usr/bin")
                                .folder("tmp", 01777, 0, 0)
                                .folder("home", 0755, 0, 0)
                                .folder("home/owned", 0700, 5, 6),
                        "{\"Env\":[\"PATH=/bin\",\"KEPT=yes\"],\"WorkingDir\":\"/home\",\"Labels\":{\"from\":\"base\"},"
                                + "\"Cmd\":[\"old\"]}");
    }

    private ImageBuilder builder(Path folder, Duration timeout, DataSize limit) {
        return builder(folder, limit, new RegistryProperties(List.of(), timeout), Trust.ofJava());
    }

    private ImageBuilder builder(RegistryProperties registries, Trust trust) {
        return builder(cache, DataSize.ofMegabytes(10), registries, trust);
    }

    private ImageBuilder builder(Path folder, DataSize limit, RegistryProperties registries, Trust trust) {
        return new JibConfiguration()
                .jibBuilder(
                        new JibProperties(folder),
                        new JibRun(folder, registries, trust),
                        new ContextProperties(limit),
                        OciFixture.bases(registries, trust),
                        OciFixture.registry(registries, trust));
    }
}
