package dev.mosaic.kapi.cluster.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryImagesTest {
    private static final String DIGEST = "sha256:" + "1".repeat(64);

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private HttpServer server;
    private RegistryImages images;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/", exchange -> {
            byte[] body = answers.get(exchange.getRequestURI().getPath().substring("/v2/".length()));
            exchange.getResponseHeaders().set("Docker-Content-Digest", DIGEST);
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        images = new RegistryImages(address(), new KnownImages());
        image("{\"config\":{\"Entrypoint\":[\"/app/start\"],\"Env\":[\"PORT=8080\"]}}", layer("app/start"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anImageWithItsProgramServesByItsDigest() {
        assertThat(conduct()).isEqualTo(new Conduct.Serves(address() + "/app@" + DIGEST));
    }

    @Test
    void anImageThatIsReadOnceIsNotReadAgain() {
        conduct();
        answers.remove("app/blobs/config");
        assertThat(conduct()).isInstanceOf(Conduct.Serves.class);
    }

    @Test
    void anImageThatIsNotThereCannotBePulled() {
        assertThat(images.conduct(address() + "/app:other")).isInstanceOf(Conduct.NoImage.class);
    }

    @Test
    void anImageThatSetsCrashCrashesWithThoseWords() throws Exception {
        image("{\"config\":{\"Entrypoint\":[\"/app/start\"],\"Env\":[\"CRASH=no rates\"]}}", layer("app/start"));
        assertThat(conduct()).isEqualTo(new Conduct.Crashes(address() + "/app@" + DIGEST, 1, "no rates"));
    }

    @Test
    void anImageThatAsksForAConfigMapWaitsForIt() throws Exception {
        image("{\"config\":{\"Cmd\":[\"/app/start\"],\"Env\":[\"CONFIG_MAP=settings\"]}}", layer("app/start"));
        assertThat(conduct())
                .isEqualTo(new Conduct.Unconfigured(address() + "/app@" + DIGEST, "configmap \"settings\" not found"));
    }

    @Test
    void anEntrypointThatIsInNoLayerCannotStart() throws Exception {
        image("{\"config\":{\"Entrypoint\":[\"/app/start\"]}}", layer("app/other"));
        assertThat(conduct())
                .isInstanceOfSatisfying(
                        Conduct.CannotStart.class,
                        cannot -> assertThat(cannot.message()).contains("/app/start"));
    }

    @Test
    void withoutACommandItCannotStart() throws Exception {
        image("{\"config\":{}}", layer("app/start"));
        assertThat(conduct()).isInstanceOf(Conduct.CannotStart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "long"})
    void whereALayerHoldsLinksOrLongNamesTheEntrypointIsTakenToBeThere(String kind) throws Exception {
        image("{\"config\":{\"Entrypoint\":[\"/bin/sh\"]}}", kind.equals("link") ? link() : layer("x/".repeat(200)));
        assertThat(conduct()).isInstanceOf(Conduct.Serves.class);
    }

    @Test
    void imagesOfTheWorldOutsideAreThereWhenTheyAreKnown() {
        assertThat(images.conduct("redis:8.2")).isInstanceOf(Conduct.Serves.class);
        assertThat(images.conduct("unknown:1")).isInstanceOf(Conduct.NoImage.class);
        assertThat(images.conduct("NOT AN IMAGE")).isInstanceOf(Conduct.NoImage.class);
    }

    private Conduct conduct() {
        return images.conduct(address() + "/app:1");
    }

    private String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    private void image(String config, byte[] layer) {
        String manifest = "{\"config\":{\"digest\":\"config\"},\"layers\":[{\"digest\":\"layer\"}]}";
        answers.put("app/manifests/1", manifest.getBytes(UTF_8));
        answers.put("app/blobs/config", config.getBytes(UTF_8));
        answers.put("app/blobs/layer", layer);
    }

    private static byte[] layer(String path) throws IOException {
        return tar(new TarArchiveEntry(path));
    }

    private static byte[] link() throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("bin", TarConstants.LF_SYMLINK);
        link.setLinkName("usr/bin");
        return tar(link);
    }

    private static byte[] tar(TarArchiveEntry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            boolean program = entry.isFile() && !entry.isSymbolicLink();
            if (program) entry.setSize(600);
            tar.putArchiveEntry(entry);
            if (program) tar.write(new byte[600]);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
