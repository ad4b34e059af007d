package dev.mosaic.kapi.git.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens, limits and repeated questions at GitHub's API. */
class GitHubAccountIT {
    private static final String HOST = "git.example.org";
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Map<String, String> LIMITS =
            Map.of("X-RateLimit-Limit", "5000", "X-RateLimit-Remaining", "4987", "X-RateLimit-Reset", "4102444800");

    @TempDir
    Path repositories;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private GitHubLookalike github;
    private GitHost host;

    @BeforeEach
    void start() {
        GitFixture shop = GitFixture.at(repositories.resolve("o/shop.git"));
        shop.commit("main", "Open the shop", GitFixture.Files.of("door.txt", "open"));
        shop.close();
        github = GitHubLookalike.over(repositories).token("t0ken");
        host = host(github.endpoint());
    }

    @AfterEach
    void stop() {
        github.close();
        assertThat(GitHubDescription.faults(github.replies())).isEmpty();
    }

    @Test
    void aClassicTokenThatWorksIsToldWithItsScopesItsLimitAndItsLastDay() {
        github.tells(with(
                LIMITS,
                "X-OAuth-Scopes",
                "repo, read:org",
                "GitHub-Authentication-Token-Expiration",
                "2027-01-31 10:00:00 UTC"));
        Proof proof = check("t0ken");
        assertThat(proof.proven()).isTrue();
        assertThat(proof.user()).isEqualTo("ada");
        assertThat(proof.scopes()).containsExactly("repo", "read:org");
        assertThat(proof.expires()).contains(Instant.parse("2027-01-31T10:00:00Z"));
        assertThat(proof.lacking()).isEmpty();
        assertThat(proof.limit()).hasValueSatisfying(limit -> {
            assertThat(limit.remaining()).isEqualTo(4987);
            assertThat(limit.reset()).isEqualTo("2100-01-01T00:00:00Z");
        });
    }

    @Test
    void aClassicTokenWithoutTheScopeForPrivateRepositoriesSaysWhatItLacks() {
        github.tells(Map.of("X-OAuth-Scopes", "read:org"));
        assertThat(check("t0ken").lacking()).hasValueSatisfying(lacking -> {
            assertThat(lacking.problem()).isEqualTo(Problem.SCOPE_MISSING);
            assertThat(lacking.failure().remedy()).contains("repo");
        });
    }

    @Test
    void aFineGrainedTokenHasNoScopesToLack() {
        assertThat(check("t0ken").lacking()).isEmpty();
    }

    @Test
    void aRequestThatATokenLacksTheScopeForNamesTheScope() {
        github.forbids().tells(Map.of("X-OAuth-Scopes", "read:org", "X-Accepted-OAuth-Scopes", "repo"));
        assertThat(refusal(() -> host.branches(shop("t0ken"))).failure().because())
                .contains("repo");
        github.tells(Map.of("X-Accepted-GitHub-Permissions", "contents=read"));
        Refusal refusal = refusal(() -> host.branches(shop("t0ken")));
        assertThat(refusal.problem()).isEqualTo(Problem.SCOPE_MISSING);
        assertThat(refusal.failure().because()).contains("contents=read");
    }

    @Test
    void aTokenThatWorkedUntilItsLastDayIsToldAsExpiredAndAWrongOneIsNot() {
        github.tells(Map.of("GitHub-Authentication-Token-Expiration", "2026-01-31 10:00:00 UTC"));
        check("t0ken");
        github.token("another").tells(Map.of());
        Refusal refusal = refusal(() -> check("t0ken"));
        assertThat(refusal.problem()).isEqualTo(Problem.ACCOUNT_EXPIRED);
        assertThat(refusal.failure().because()).contains("2026-01-31T10:00:00Z");
        assertThat(refusal(() -> check("guess")).problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
    }

    @Test
    void aRepeatedBrowseCostsNothing() {
        browse();
        int paid = github.asked() - github.unchanged();
        int unchanged = github.unchanged();
        browse();
        assertThat(github.asked() - github.unchanged()).isEqualTo(paid);
        assertThat(github.unchanged()).isGreaterThan(unchanged);
    }

    @Test
    void whatChangedMeanwhileIsSeen() {
        browse();
        GitFixture.at(repositories.resolve("o/new.git")).close();
        assertThat(host.repositories(HOST, login("t0ken"))).hasSize(2);
    }

    @Test
    void whatOneLoginWasShownIsNotShownToAnother() {
        browse();
        assertThat(refusal(() -> host.branches(shop("guess"))).problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
        assertThat(refusal(() -> host.branches(new Remote(shop("").url(), Optional.empty())))
                        .problem())
                .isEqualTo(Problem.GIT_REPOSITORY_NOT_FOUND);
    }

    @Test
    void aLimitInTheMiddleOfAPageWalkIsToldAndTheWalkGoesOnAfterwardsWithoutPayingTwice() {
        for (int i = 0; i < 230; i++)
            GitFixture.at(repositories.resolve("team/app" + i + ".git")).close();
        github.limitAfter(3, with(LIMITS, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1795176000"));
        Refusal refusal = refusal(() -> host.repositories(HOST, login("t0ken")));
        assertThat(refusal.problem()).isEqualTo(Problem.GIT_RATE_LIMITED);
        assertThat(refusal.failure().because()).contains("2026-11-20T12:00:00Z");
        github.limit(Map.of());
        assertThat(host.repositories(HOST, login("t0ken"))).hasSize(231);
        assertThat(github.unchanged()).isEqualTo(3);
    }

    @Test
    void aHostThatAsksForPatienceIsLeftAloneByThatLoginUntilThen() {
        github.limit(Map.of("Retry-After", "60"));
        assertThat(refusal(() -> check("t0ken")).failure().because()).contains("2026-11-20T12:01:00Z");
        github.limit(Map.of());
        int asked = github.asked();
        now.set(NOW.plusSeconds(59));
        assertThat(refusal(() -> check("t0ken")).problem()).isEqualTo(Problem.GIT_RATE_LIMITED);
        assertThat(github.asked()).isEqualTo(asked);
        assertThat(refusal(() -> check("guess")).problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
        now.set(NOW.plusSeconds(60));
        assertThat(check("t0ken").user()).isEqualTo("ada");
    }

    @Test
    void aRepositoryThatWasRenamedIsFoundUnderItsOldName() {
        github.renamed("o/store", "o/shop");
        Remote old = new Remote(new GitUrl("https://git.example.org/o/store.git"), login("t0ken"));
        assertThat(host.branches(old)).hasSize(1);
        assertThat(host.resolve(old, new GitRef("main")).title()).isEqualTo("Open the shop");
    }

    @Test
    void gitHubEnterpriseIsAskedBelowItsOwnPath() {
        GitHost enterprise = host(URI.create(github.endpoint() + "/api/v3"));
        assertThat(enterprise.branches(shop("t0ken"))).hasSize(1);
        assertThat(enterprise.check(HOST, login("t0ken"), Optional.empty()).user())
                .isEqualTo("ada");
        Endpoints endpoints = new Endpoints(new GitHubProperties(null), "ghe.example.org"::equals);
        assertThat(endpoints.of("ghe.example.org")).contains(URI.create("https://ghe.example.org/api/v3"));
        assertThat(endpoints.of("git.example.org")).isEmpty();
    }

    private void browse() {
        host.repositories(HOST, login("t0ken"));
        host.branches(shop("t0ken"));
        host.commits(shop("t0ken"), new GitRef("main"), 50);
    }

    private Proof check(String token) {
        return host.check(HOST, login(token), Optional.empty());
    }

    private GitHost host(URI api) {
        return GitHubConfiguration.host(
                new Endpoints(new GitHubProperties(Map.of(HOST, api)), other -> false),
                new Outbound(Duration.ofMinutes(1), Trust.ofJava()),
                new Watch());
    }

    private static Remote shop(String token) {
        return new Remote(new GitUrl("https://git.example.org/o/shop.git"), login(token));
    }

    private static Optional<Login> login(String token) {
        return Optional.of(new Login("", token));
    }

    private static Map<String, String> with(Map<String, String> headers, String... more) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }

    private static Refusal refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }

    /** Tells the time a test set. */
    private final class Watch extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
