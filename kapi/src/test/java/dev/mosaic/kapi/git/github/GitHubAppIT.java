package dev.mosaic.kapi.git.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GitHub Apps: who they are, where they are installed, and the tokens they get. */
class GitHubAppIT {
    private static final String HOST = "git.example.org";
    private static final KeyPair KEYS = keys();

    @TempDir
    Path repositories;

    @TempDir
    Path into;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:03:17Z"));
    private GitHubLookalike github;
    private AppDesk desk;
    private GitHost host;
    private String first;

    @BeforeEach
    void start() throws Exception {
        try (GitFixture shop = GitFixture.at(repositories.resolve("o/shop.git"))) {
            first = shop.commit("main", "Open the shop", GitFixture.Files.of("door.txt", "open"));
        }
        github = GitHubLookalike.over(repositories);
        desk = new AppDesk(github.endpoint(), KEYS.getPublic(), now::get);
        host = GitHubConfiguration.host(
                new Endpoints(new GitHubProperties(Map.of(HOST, desk.endpoint())), other -> false),
                new Outbound(Duration.ofMinutes(1), Trust.ofJava()),
                new Watch());
    }

    @AfterEach
    void stop() {
        desk.close();
        github.close();
        assertThat(GitHubDescription.faults(desk.replies())).isEmpty();
    }

    @Test
    void anAppReadsTheRepositoriesOfItsInstallationWithOneTokenForAll() {
        assertThat(host.branches(shop(app()))).hasSize(1);
        assertThat(host.resolve(shop(app()), new GitRef("main")).sha().value()).isEqualTo(first);
        host.fetch(shop(app()), new CommitSha(first), into, 1000);
        assertThat(into.resolve("door.txt")).hasContent("open");
        assertThat(host.repositories(HOST, app()))
                .extracting(HostedRepository::url)
                .containsExactly(new GitUrl("https://git.example.org/o/shop.git"));
        assertThat(desk.issued()).hasSize(1);
        assertThat(github.storeLogins()).isEmpty();
    }

    @Test
    void aTokenIsRenewedBeforeItsEndAndNotSooner() {
        host.branches(shop(app()));
        now.set(now.get().plusSeconds(3600 - 301));
        host.branches(shop(app()));
        assertThat(desk.issued()).hasSize(1);
        now.set(now.get().plusSeconds(2));
        host.branches(shop(app()));
        assertThat(desk.issued()).hasSize(2);
    }

    @Test
    void aTokenThatWasRevokedIsToldAndTheNextQuestionBringsANewOne() {
        host.branches(shop(app()));
        desk.revoke();
        assertThat(refusal(() -> host.branches(shop(app()))).problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
        assertThat(host.branches(shop(app()))).hasSize(1);
        assertThat(desk.issued()).hasSize(2);
    }

    @Test
    void anAppThatIsInstalledAndMayReadIsToldWithNameAndPermissions() {
        Proof proof = host.check(HOST, app(), Optional.empty());
        assertThat(proof.proven()).isTrue();
        assertThat(proof.user()).isEqualTo("Mosaic of Ada");
        assertThat(proof.scopes()).containsExactly("contents: read", "metadata: read");
        assertThat(proof.lacking()).isEmpty();
        assertThat(desk.issued()).isEmpty();
    }

    @Test
    void anAppThatIsInstalledNowhereAndOneWithoutThePermissionToReadSayWhatTheyLack() {
        desk.permissions(Map.of("metadata", "read"));
        Refusal lacking = host.check(HOST, app(), Optional.empty()).lacking().orElseThrow();
        assertThat(lacking.problem()).isEqualTo(Problem.APP_LACKS_PERMISSION);
        assertThat(lacking.failure().because()).contains("contents: read", " o ");
        desk.installedFor();
        assertThat(host.check(HOST, app(), Optional.empty())
                        .lacking()
                        .orElseThrow()
                        .problem())
                .isEqualTo(Problem.APP_NOT_INSTALLED);
    }

    @Test
    void aRepositoryOfAnOwnerWhoDidNotInstallItIsNotFound() {
        desk.installedFor("somebody");
        assertThat(refusal(() -> host.branches(shop(app()))).problem()).isEqualTo(Problem.GIT_REPOSITORY_NOT_FOUND);
    }

    @Test
    void anotherKeyAndAnotherAppAreRefused() {
        for (Optional<Login> wrong : List.of(login("12345", pkcs8(keys())), login("54321", pkcs8(KEYS)))) {
            assertThat(refusal(() -> host.check(HOST, wrong, Optional.empty())).problem())
                    .isEqualTo(Problem.GIT_UNAUTHORIZED);
            assertThat(refusal(() -> host.branches(shop(wrong))).problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
        }
    }

    @Test
    void aKeyIsReadAsGitHubGivesItAndInPkcs8AndElseRefusedWithoutRepeatingIt() {
        assertThat(host.check(HOST, login("12345", pkcs1(KEYS)), Optional.empty())
                        .proven())
                .isTrue();
        String broken = "-----BEGIN RSA PRIVATE KEY-----\nY2FuYXJ5\n-----END RSA PRIVATE KEY-----\n";
        Refusal refusal = refusal(() -> host.check(HOST, login("12345", broken), Optional.empty()));
        assertThat(refusal.problem()).isEqualTo(Problem.KEY_UNREADABLE);
        StringWriter text = new StringWriter();
        refusal.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain("Y2FuYXJ5", "canary");
        assertThat(new NewAccount(AccountKind.GITHUB_APP, HOST, "12345", broken).toString())
                .doesNotContain("Y2FuYXJ5");
    }

    private static Remote shop(Optional<Login> login) {
        return new Remote(new GitUrl("https://git.example.org/o/shop.git"), login);
    }

    private static Optional<Login> app() {
        return login("12345", pkcs1(KEYS));
    }

    private static Optional<Login> login(String id, String key) {
        return Optional.of(new Login(Login.Form.APP, id, key, ""));
    }

    private static String pkcs8(KeyPair keys) {
        return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    /** The envelope of a key of 2048 bits has 26 bytes. */
    private static String pkcs1(KeyPair keys) {
        byte[] whole = keys.getPrivate().getEncoded();
        return pem("RSA PRIVATE KEY", Arrays.copyOfRange(whole, 26, whole.length));
    }

    private static String pem(String name, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(bytes);
        return "-----BEGIN " + name + "-----\n" + text + "\n-----END " + name + "-----\n";
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Watch extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
