package dev.mosaic.kapi.git.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitHostContract;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract on GitHub's API, as far as we can have one here. */
class GitHubHostIT extends GitHostContract {
    private GitHubLookalike github;

    @BeforeEach
    void start() {
        github = GitHubLookalike.over(repositories);
    }

    @AfterEach
    void stop() {
        github.close();
        assertThat(GitHubDescription.faults(github.replies())).isEmpty();
    }

    @Override
    protected GitHost host() {
        return host(github.endpoint(), Duration.ofMinutes(1));
    }

    @Override
    protected Remote remote(String name) {
        return remote(name, Optional.empty());
    }

    @Test
    void itServesTheHostsItHasAnEndpointForAndRepositoriesOfAnOwnerOnly() {
        assertThat(host().serves(new GitUrl("https://git.example.org/o/shop.git")))
                .isTrue();
        assertThat(host().serves(new GitUrl("https://GIT.example.org/o/shop"))).isTrue();
        assertThat(host().serves(new GitUrl("https://other.example.org/o/shop")))
                .isFalse();
        assertThat(host().serves(new GitUrl("https://git.example.org/shop"))).isFalse();
        assertThat(host().serves(new GitUrl("https://git.example.org/a/b/c"))).isFalse();
    }

    @Test
    void gitHubComIsKnownWithoutSettings() {
        GitHost host = GitHubConfiguration.host(
                new Endpoints(new GitHubProperties(null), other -> false),
                new Outbound(Duration.ofSeconds(30), Trust.ofJava()),
                Clock.systemUTC());
        assertThat(host.serves(new GitUrl("https://github.com/o/r"))).isTrue();
    }

    @Test
    void aPrivateRepositoryIsReadWithTheRightTokenOnlyWhichTheArchiveHostNeverSees() {
        github.token("t0ken");
        host().fetch(remote("shop", Optional.of(new Login("ada", "t0ken"))), new CommitSha(first), into, 1000);
        assertThat(into.resolve("door.txt")).hasContent("open");
        assertThat(github.storeLogins()).isEmpty();
        assertThat(refusal(() -> host().branches(remote("shop", Optional.of(new Login("ada", "guess")))))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
        assertThat(refusal(() -> host().branches(remote("shop"))).problem())
                .isEqualTo(Problem.GIT_REPOSITORY_NOT_FOUND);
    }

    @Test
    void theRepositoriesALoginSeesAreListedToTheLastPage() {
        github.token("t0ken");
        for (int i = 0; i < 230; i++) {
            GitFixture.at(repositories.resolve("team/app" + i + ".git")).close();
        }
        List<HostedRepository> seen = host().repositories("git.example.org", Optional.of(new Login("ada", "t0ken")));
        assertThat(seen)
                .hasSize(231)
                .extracting(one -> one.url().value())
                .isSorted()
                .startsWith("https://git.example.org/o/shop.git", "https://git.example.org/team/app0.git");
        assertThat(seen.getFirst().branch()).isEqualTo("main");
        assertThat(seen.getFirst().pushed()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void withoutALoginNothingIsListedAndAWrongOneIsRefused() {
        github.token("t0ken");
        assertThat(host().repositories("git.example.org", Optional.empty())).isEmpty();
        assertThat(refusal(() -> host().repositories("git.example.org", Optional.of(new Login("ada", "guess"))))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
    }

    @Test
    void aTreeThatGitHubCutsSaysSo() {
        String sha = shop.commit("many", "many", new GitFixture.Files().copies(100_001, "data", "x"));
        assertThat(host().files(remote("shop"), new CommitSha(sha), 200_000).cut())
                .isTrue();
    }

    @Test
    void aSpentLimitIsToldWithItsEnd() {
        github.limit(
                Map.of("X-RateLimit-Limit", "60", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "4102444800"));
        Refusal refusal = refusal(() -> host().branches(remote("shop")));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_RATE_LIMITED);
        assertThat(refusal.failure().facts()).containsEntry("until", "2100-01-01T00:00:00Z");
    }

    @Test
    void aLimitAgainstBurstsIsToldWithItsEnd() {
        github.limit(Map.of("Retry-After", "60"));
        Refusal refusal = refusal(() -> host().resolve(remote("shop"), new GitRef("main")));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_RATE_LIMITED);
        assertThat(Instant.parse(refusal.failure().facts().get("until"))).isAfter(Instant.now());
    }

    @Test
    void anApiThatDoesNotListenIsUnreachable() {
        GitHost host = host(URI.create("http://127.0.0.1:" + Programs.freePort()), Duration.ofSeconds(2));
        Refusal refusal = refusal(() -> host.branches(remote("shop")));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("refused the connection");
    }

    @Test
    void anApiOnAMetadataAddressIsRefused() {
        GitHost host = host(URI.create("http://169.254.169.254"), Duration.ofSeconds(2));
        assertThat(refusal(() -> host.branches(remote("shop"))).problem()).isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @Test
    void anApiThatIsSilentIsGivenUpAndAnInterruptEndsTheWait() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI api = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            assertThat(refusal(() -> host(api, Duration.ofMillis(300)).branches(remote("shop")))
                            .problem())
                    .isEqualTo(Problem.GIT_UNREACHABLE);
            drain(silent);
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual()
                    .start(() -> end.complete(catchThrowable(
                            () -> host(api, Duration.ofSeconds(60)).branches(remote("shop")))));
            try (Socket accepted = silent.accept()) {
                assertThat(accepted.isConnected()).isTrue();
                thread.interrupt();
                assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            }
        }
    }

    private static void drain(ServerSocket silent) throws IOException {
        silent.setSoTimeout(200);
        try {
            while (true) silent.accept().close();
        } catch (java.net.SocketTimeoutException e) {
            silent.setSoTimeout(0); // no one is left waiting
        }
    }

    private static Remote remote(String name, Optional<Login> login) {
        return new Remote(new GitUrl("https://git.example.org/o/" + name + ".git"), login);
    }

    private static GitHost host(URI api, Duration timeout) {
        return GitHubConfiguration.host(
                new Endpoints(new GitHubProperties(Map.of("git.example.org", api)), other -> false),
                new Outbound(timeout, Trust.ofJava()),
                Clock.systemUTC());
    }
}
