package dev.mosaic.kapi.git.jgit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitHttpServer;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.HostKeysFor;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.TestAuthority;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code git http-backend} behind TLS: whom Mosaic believes, and what TLS refuses. */
class JGitOverTlsIT {
    @TempDir
    Path cache;

    @TempDir
    Path repositories;

    @TempDir
    Path into;

    private String first;

    @BeforeEach
    void commit() {
        try (GitFixture shop = GitFixture.at(repositories.resolve("o/shop.git"))) {
            first = shop.commit("main", "Open the shop", GitFixture.Files.of("door.txt", "open"));
        }
    }

    @Test
    void aHostNobodyVouchesForIsToldAndReadOnceItsAuthorityIsKnown() {
        TestAuthority company = new TestAuthority("Company CA");
        try (GitHttpServer secure = GitHttpServer.secure(repositories, company.server())) {
            String name = "127.0.0.1:" + secure.port();
            Remote shop = remote(secure.url("o/shop.git"), Optional.empty());
            for (Trust trust :
                    List.of(Trust.ofJava(), new TestAuthority("Other CA").at(name), company.at("127.0.0.1"))) {
                assertUnknown(name, () -> host(trust).branches(shop), "signed by no authority");
                assertUnknown(name, () -> host(trust).check(name, Optional.empty(), Optional.empty()), "signed by no");
            }
            GitHost host = host(company.at(name));
            assertThat(host.branches(shop)).hasSize(1);
            assertThat(host.check(name, Optional.empty(), Optional.of(shop.url()))
                            .proven())
                    .isTrue();
            host.fetch(shop, new CommitSha(first), into, 1000);
            assertThat(into.resolve("door.txt")).exists();
        }
    }

    @Test
    void aCertificateThatExpiredOrIsForAnotherHostIsRefusedThoughItsAuthorityIsKnown() {
        TestAuthority company = new TestAuthority("Company CA");
        for (var shown : Map.of(company.expired(), "it has expired", company.ofAnotherHost(), "it does not fit")
                .entrySet()) {
            try (GitHttpServer secure = GitHttpServer.secure(repositories, shown.getKey())) {
                String name = "127.0.0.1:" + secure.port();
                Remote shop = remote(secure.url("o/shop.git"), Optional.empty());
                assertUnknown(name, () -> host(company.at(name)).branches(shop), shown.getValue());
            }
        }
    }

    private static void assertUnknown(
            String host, org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String why) {
        Refusal refusal = (Refusal) catchThrowable(call);
        assertThat(refusal.problem()).isEqualTo(Problem.CERTIFICATE_UNKNOWN);
        assertThat(refusal.failure().tried()).contains(host);
        assertThat(refusal.failure().because()).contains(why);
        assertThat(refusal.failure().remedy()).contains("Accounts");
    }

    private GitHost host(Trust trust) {
        GitProperties properties = new GitProperties(Duration.ofSeconds(20), false, cache, null, null);
        return new JGitHost(
                new Wire(properties, trust, HostKeysFor.store(new InMemoryStateStore())),
                new Clones(cache, 1 << 30),
                List.of());
    }

    private static Remote remote(String url, Optional<Login> login) {
        return new Remote(new GitUrl(url), login);
    }
}
