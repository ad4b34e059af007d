package dev.mosaic.kapi.git.jgit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitHostContract;
import dev.mosaic.kapi.git.GitHttpServer;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.HostKeysFor;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The contract over {@code git http-backend}, and what only HTTP can do wrong. */
class JGitOverHttpIT extends GitHostContract {
    private static final long DEFAULT_LIMIT = DataSize.ofMegabytes(500).toBytes();

    @TempDir
    Path cache;

    private GitHttpServer server;

    @BeforeEach
    void serve() {
        server = GitHttpServer.over(repositories);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected GitHost host() {
        return host(Duration.ofMinutes(1), DataSize.ofMegabytes(100));
    }

    @Override
    protected Remote remote(String name) {
        return remote(server.url("o/" + name + ".git"), Optional.empty());
    }

    @Test
    void aHostThatAsksForALoginIsReadWithTheRightOneOnly() {
        server.login("ada", "s3cret");
        String url = server.url("o/shop.git");
        assertThat(host().branches(remote(url, login("ada", "s3cret")))).hasSize(1);
        host().fetch(remote(url, login("ada", "s3cret")), new CommitSha(first), into, 1000);
        assertThat(into.resolve("door.txt")).exists();
        for (Optional<Login> wrong : List.of(Optional.<Login>empty(), login("ada", "guess"))) {
            Refusal refusal = refusal(() -> host().branches(remote(url, wrong)));
            assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
            assertThat(refusal.failure().remedy()).contains("127.0.0.1:" + server.port());
            assertThat(whole(refusal)).doesNotContain("guess");
        }
    }

    @Test
    void anAccountIsTriedOnARepositoryOfItsHost() {
        server.login("ada", "s3cret");
        String name = "127.0.0.1:" + server.port();
        Optional<GitUrl> shop = Optional.of(new GitUrl(server.url("o/shop.git")));
        assertThat(host().check(name, login("ada", "s3cret"), shop).proven()).isTrue();
        assertThat(refusal(() -> host().check(name, login("ada", "guess"), shop))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
    }

    @Test
    void anAccountOfAHostWithoutAKnownRepositoryIsUnprovenAndOneOfAHostThatIsAwayFails() {
        GitHost host = host(Duration.ofSeconds(1), DataSize.ofMegabytes(1));
        String name = "127.0.0.1:" + server.port();
        assertThat(host.check(name, login("ada", "s3cret"), Optional.empty()).proven())
                .isFalse();
        String away = "127.0.0.1:" + dev.mosaic.kapi.Programs.freePort();
        assertThat(refusal(() -> host.check(away, login("ada", "s3cret"), Optional.empty()))
                        .problem())
                .isEqualTo(Problem.GIT_UNREACHABLE);
    }

    @Test
    void whatOneLoginMayReadIsNotReadFromTheCacheWithoutIt() {
        String url = server.url("o/shop.git");
        server.login("ada", "s3cret");
        GitHost host = host();
        host.fetch(remote(url, login("ada", "s3cret")), new CommitSha(first), into, 1000);
        assertThat(refusal(() -> host.fetch(remote(url, Optional.empty()), new CommitSha(first), cache.resolve("x"), 1))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
    }

    @Test
    void aRedirectIsFollowedButTheLoginDoesNotGoToAnotherHost() throws IOException {
        List<String> logins = new CopyOnWriteArrayList<>();
        HttpServer thief = answering(exchange -> {
            logins.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"give it to me\"");
            exchange.sendResponseHeaders(401, -1);
        });
        HttpServer front = answering(exchange -> redirect(exchange, thief));
        String url = "http://127.0.0.1:" + front.getAddress().getPort() + "/o/shop.git";
        assertThat(refusal(() -> host().branches(remote(url, login("ada", "s3cret"))))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
        assertThat(logins).isNotEmpty().allMatch("null"::equals);
        thief.stop(0);
        front.stop(0);
    }

    @Test
    void aRedirectToAMetadataAddressIsRefused() throws IOException {
        HttpServer front = answering(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254" + exchange.getRequestURI());
            exchange.sendResponseHeaders(302, -1);
        });
        String url = "http://127.0.0.1:" + front.getAddress().getPort() + "/o/shop.git";
        assertThat(refusal(() -> host().branches(remote(url, Optional.empty()))).problem())
                .isEqualTo(Problem.ADDRESS_REFUSED);
        front.stop(0);
    }

    @Test
    void aMetadataAddressIsRefused() {
        for (String address : List.of("169.254.169.254", "[fe80::1]", "2852039166")) {
            assertThat(refusal(() -> host().branches(remote("http://" + address + "/o/r", Optional.empty())))
                            .problem())
                    .as(address)
                    .isEqualTo(Problem.ADDRESS_REFUSED);
        }
    }

    @Test
    void aHostThatDoesNotListenIsUnreachable() {
        int port = dev.mosaic.kapi.Programs.freePort();
        Refusal refusal = refusal(() -> host().branches(remote("http://127.0.0.1:" + port + "/o/r", Optional.empty())));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("refused the connection");
    }

    @Test
    void aNameThatDnsDoesNotKnowIsUnreachable() {
        Refusal refusal = refusal(() -> host().branches(remote("http://no-such-host.invalid/o/r", Optional.empty())));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("not known to DNS");
    }

    @Test
    void aHostThatIsSilentIsGivenUpAfterTheTimeout() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Remote remote = remote("http://127.0.0.1:" + silent.getLocalPort() + "/o/r", Optional.empty());
            long start = System.nanoTime();
            Refusal refusal = refusal(
                    () -> host(Duration.ofSeconds(1), DataSize.ofMegabytes(1)).branches(remote));
            assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNREACHABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void anInterruptEndsAFetchAndLeavesNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Remote remote = remote("http://127.0.0.1:" + silent.getLocalPort() + "/o/r", Optional.empty());
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual()
                    .start(() -> end.complete(catchThrowable(() -> host(Duration.ofSeconds(60), DataSize.ofMegabytes(1))
                            .fetch(remote, new CommitSha(first), into, 100))));
            try (Socket accepted = silent.accept()) {
                assertThat(accepted.isConnected()).isTrue();
                thread.interrupt();
                assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            }
            assertThat(into).isEmptyDirectory();
        }
    }

    @Test
    void aRepositoryThatSendsMoreThanTheLimitIsRefused() {
        String noise =
                new java.util.Random(1).ints(40_000).mapToObj(Integer::toString).reduce("", String::concat);
        String sha = shop.commit("big", "big", GitFixture.Files.of("noise", noise));
        GitHost host = host(Duration.ofSeconds(5), DataSize.ofKilobytes(20));
        assertThat(refusal(() -> host.fetch(remote("shop"), new CommitSha(sha), into, 1 << 30))
                        .problem())
                .isEqualTo(Problem.SOURCE_TOO_LARGE);
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aContextOfTwoGigabytesIsRefusedBeforeAnyOfItIsWritten() throws IOException {
        String sha = shop.commit("big", "big", new GitFixture.Files().copies(41, "context", "x".repeat(50_000_000)));
        try (WatchService written = into.getFileSystem().newWatchService()) {
            into.register(written, StandardWatchEventKinds.ENTRY_CREATE);
            Refusal refusal = refusal(() -> host().fetch(remote("shop"), new CommitSha(sha), into, DEFAULT_LIMIT));
            assertThat(refusal.problem()).isEqualTo(Problem.SOURCE_TOO_LARGE);
            assertThat(refusal.failure().because()).contains("500 MB");
            assertThat(written.poll()).as("what was written meanwhile").isNull();
        }
    }

    @Test
    void aWebPageIsNotARepository() throws IOException {
        HttpServer page = answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>Welcome</html>".getBytes());
        });
        String url = "http://127.0.0.1:" + page.getAddress().getPort() + "/o/shop.git";
        Refusal refusal = refusal(() -> host().branches(remote(url, Optional.empty())));
        assertThat(refusal.problem()).isIn(Problem.GIT_UNREACHABLE, Problem.GIT_REPOSITORY_NOT_FOUND);
        page.stop(0);
    }

    @Test
    void aHostThatFailsIsUnreachableWithItsStatus() throws IOException {
        for (var expected : List.of(
                java.util.Map.entry(503, Problem.GIT_UNREACHABLE),
                java.util.Map.entry(429, Problem.GIT_RATE_LIMITED))) {
            HttpServer broken = answering(exchange -> exchange.sendResponseHeaders(expected.getKey(), -1));
            String url = "http://127.0.0.1:" + broken.getAddress().getPort() + "/o/shop.git";
            assertThat(refusal(() -> host().branches(remote(url, Optional.empty())))
                            .problem())
                    .isEqualTo(expected.getValue());
            broken.stop(0);
        }
    }

    @Test
    void aFailedFetchLeavesTheCacheUsable() throws IOException {
        GitHost host = host();
        refusal(() -> host.fetch(remote("shop"), new CommitSha("2".repeat(40)), into, 1000));
        host.fetch(remote("shop"), new CommitSha(second), into, 1000);
        assertThat(Files.readString(into.resolve("door.txt"))).isEqualTo("closed");
    }

    private GitHost host(Duration timeout, DataSize limit) {
        GitProperties properties = new GitProperties(timeout, false, cache, limit, null);
        return new JGitHost(
                new Wire(properties, Trust.ofJava(), HostKeysFor.store(new InMemoryStateStore())),
                new Clones(cache, properties.cacheLimit().toBytes()),
                List.of());
    }

    private static Remote remote(String url, Optional<Login> login) {
        return new Remote(new GitUrl(url), login);
    }

    private static Optional<Login> login(String user, String secret) {
        return Optional.of(new Login(user, secret));
    }

    private static String whole(Throwable fault) {
        java.io.StringWriter text = new java.io.StringWriter();
        fault.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static void redirect(HttpExchange exchange, HttpServer to) throws IOException {
        exchange.getResponseHeaders()
                .add("Location", "http://127.0.0.1:" + to.getAddress().getPort() + exchange.getRequestURI());
        exchange.sendResponseHeaders(302, -1);
    }

    private static HttpServer answering(Answer answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
        server.start();
        return server;
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }
}
