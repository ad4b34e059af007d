package dev.mosaic.kapi.git.jgit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitHostContract;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.git.SshGitServer;
import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.login.HostKeysFor;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The contract over a real sshd, and what only SSH can do wrong. */
class JGitOverSshIT extends GitHostContract {
    private final HostKeys hostKeys = HostKeysFor.store(new InMemoryStateStore());

    @TempDir
    Path cache;

    @TempDir
    Path folder;

    private SshGitServer server;
    private String key;

    @BeforeEach
    void serve() {
        server = SshGitServer.over(repositories, folder);
        key = SshGitServer.keygen(folder, "ann", "ed25519");
        server.allow("ann");
        acceptShown();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected GitHost host() {
        return host(Duration.ofMinutes(1), DataSize.ofMegabytes(100), hostKeys);
    }

    @Override
    protected Remote remote(String name) {
        return remote(server.url("o/" + name + ".git"), login(key, ""));
    }

    @Test
    void aHostWhoseKeyNobodyAcceptedIsNotReadUntilSomebodyComparedItsFingerprint() {
        HostKeys none = HostKeysFor.store(new InMemoryStateStore());
        GitHost host = host(Duration.ofSeconds(20), DataSize.ofMegabytes(1), none);
        Refusal refusal = refusal(() -> host.branches(remote("shop")));
        assertThat(refusal.problem()).isEqualTo(Problem.HOST_KEY_UNKNOWN);
        assertThat(refusal.failure().facts())
                .containsEntry("fingerprint", server.fingerprint())
                .containsEntry("type", "ssh-ed25519")
                .containsEntry("host", server.host());
        none.accept(server.host(), new HostKey("ssh-ed25519", server.fingerprint()));
        assertThat(host.branches(remote("shop"))).hasSize(1);
    }

    @Test
    void aHostThatShowsAnotherKeyThanTheAcceptedOneIsRefusedLoudlyUntilTheNewOneIsAccepted() {
        String before = server.fingerprint();
        server.changeKey();
        GitHost host = host();
        Refusal refusal = refusal(() -> host.branches(remote("shop")));
        assertThat(refusal.problem()).isEqualTo(Problem.HOST_KEY_CHANGED);
        assertThat(refusal.failure().because()).contains(before, server.fingerprint(), "somebody may stand between");
        acceptShown();
        assertThat(host.branches(remote("shop"))).hasSize(1);
    }

    @Test
    void aKeyThatIsNotTheShownOneIsNotAccepted() {
        server.changeKey();
        refusal(() -> host().branches(remote("shop")));
        HostKey other = new HostKey("ssh-ed25519", "SHA256:" + "a".repeat(43));
        assertThat(refusal(() -> hostKeys.accept(server.host(), other)).problem())
                .isEqualTo(Problem.CONFLICT);
        assertThat(refusal(() -> host().branches(remote("shop"))).problem()).isEqualTo(Problem.HOST_KEY_CHANGED);
    }

    @Test
    void anotherKeyAPasswordAndNoAccountAtAllAreNotLetIn() {
        String other = SshGitServer.keygen(folder, "eve", "ed25519");
        String url = server.url("o/shop.git");
        for (Optional<Login> wrong :
                List.of(login(other, ""), Optional.of(new Login("git", "s3cret")), Optional.<Login>empty())) {
            Refusal refusal = refusal(() -> host().branches(remote(url, wrong)));
            assertThat(refusal.problem()).isEqualTo(Problem.GIT_UNAUTHORIZED);
            assertThat(refusal.failure().remedy()).contains(server.host());
        }
    }

    @Test
    void keysAreReadInTheFormsPeopleHaveThemWithTheirPassphraseOnly() {
        String sealed = SshGitServer.keygen(folder, "sealed", "ed25519", "-N", "canary-phrase");
        String pem = SshGitServer.keygen(folder, "pem", "rsa", "-b", "2048", "-m", "PEM", "-N", "");
        String curve = SshGitServer.keygen(folder, "curve", "ecdsa", "-m", "PKCS8", "-N", "");
        for (String name : List.of("sealed", "pem", "curve")) server.allow(name);
        String url = server.url("o/shop.git");
        for (Optional<Login> right : List.of(
                login(sealed, "canary-phrase"), login(pem, ""), login(curve, ""), login(pem.replace("\n", "\r\n"), "")))
            assertThat(host().branches(remote(url, right))).hasSize(1);
        for (Optional<Login> wrong :
                List.of(login(sealed, ""), login(sealed, "canary-wrong"), login(pem.substring(0, 200), ""))) {
            Refusal refusal = refusal(() -> host().branches(remote(url, wrong)));
            assertThat(refusal.problem()).isEqualTo(Problem.KEY_UNREADABLE);
            assertThat(whole(refusal)).doesNotContain("canary", "BEGIN");
        }
    }

    @Test
    void anAccountIsProvenByTheDoorItOpensWithoutARepository() {
        assertThat(host().check(server.host(), rooted(key), Optional.empty()).proven())
                .isTrue();
        String other = SshGitServer.keygen(folder, "eve", "ed25519");
        assertThat(refusal(() -> host().check(server.host(), rooted(other), Optional.empty()))
                        .problem())
                .isEqualTo(Problem.GIT_UNAUTHORIZED);
    }

    @Test
    void aRepositoryThatIsNotThereIsToldAsThat() {
        assertThat(refusal(() -> host().branches(remote("nowhere"))).problem())
                .isEqualTo(Problem.GIT_REPOSITORY_NOT_FOUND);
    }

    @Test
    void aHostThatIsAwayOrSilentIsUnreachable() throws IOException {
        GitHost host = host(Duration.ofSeconds(1), DataSize.ofMegabytes(1), hostKeys);
        Remote away = remote("ssh://git@127.0.0.1:" + Programs.freePort() + "/o/r", login(key, ""));
        assertThat(refusal(() -> host.branches(away)).problem()).isEqualTo(Problem.GIT_UNREACHABLE);
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Remote remote = remote("ssh://git@127.0.0.1:" + silent.getLocalPort() + "/o/r", login(key, ""));
            long start = System.nanoTime();
            assertThat(refusal(() -> host.branches(remote)).problem()).isEqualTo(Problem.GIT_UNREACHABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void aLinkLocalAddressIsNotCalled() {
        Remote metadata = remote("ssh://git@169.254.169.254/o/r", login(key, ""));
        assertThat(refusal(() -> host().branches(metadata)).problem()).isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @Test
    void aRepositoryThatSendsMoreThanTheLimitIsRefused() {
        String noise = new Random(1).ints(40_000).mapToObj(Integer::toString).reduce("", String::concat);
        String sha = shop.commit("big", "big", GitFixture.Files.of("noise", noise));
        GitHost host = host(Duration.ofSeconds(20), DataSize.ofKilobytes(20), hostKeys);
        assertThat(refusal(() -> host.fetch(remote("shop"), new CommitSha(sha), into, 1 << 30))
                        .problem())
                .isEqualTo(Problem.SOURCE_TOO_LARGE);
        assertThat(into).isEmptyDirectory();
    }

    private void acceptShown() {
        hostKeys.judged(server.host(), server.key());
        hostKeys.accept(server.host(), new HostKey("ssh-ed25519", server.fingerprint()));
    }

    private GitHost host(Duration timeout, DataSize limit, HostKeys keys) {
        GitProperties properties = new GitProperties(timeout, false, cache, limit, null);
        return new JGitHost(new Wire(properties, Trust.ofJava(), keys), new Clones(cache, 1 << 30), List.of());
    }

    private static Remote remote(String url, Optional<Login> login) {
        return new Remote(new GitUrl(url), login);
    }

    private static Optional<Login> login(String key, String passphrase) {
        return Optional.of(new Login(Login.Form.KEY, "git", key, passphrase));
    }

    private static Optional<Login> rooted(String key) {
        return Optional.of(new Login(Login.Form.KEY, SshGitServer.user(), key, ""));
    }

    protected static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static String whole(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
