package dev.mosaic.kapi.git.jgit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitFixture;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitHostContract;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.login.HostKeysFor;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on repositories of the local disk, as the playground uses them. */
class JGitHostTest extends GitHostContract {
    @TempDir
    Path cache;

    @Override
    protected GitHost host() {
        return host(true);
    }

    @Override
    protected Remote remote(String name) {
        return new Remote(new GitUrl("file://" + repositories.resolve("o").resolve(name + ".git")), Optional.empty());
    }

    @Test
    void pathsThatLeadOutOrIntoGitsOwnFolderAreRefused() {
        for (String path : List.of("../outside", "a/../../outside", ".git/config", "a/.GIT/hooks/x", "./x")) {
            refusesUnsafe(shop.commit("paths", "path", GitFixture.Files.of(path, "x")), path);
        }
    }

    @Test
    void aFolderIsNotReadWhereThatIsNotAllowed() {
        assertThat(refusal(() -> host(false).branches(remote("shop"))).problem())
                .isEqualTo(Problem.INVALID_INPUT);
    }

    @Test
    void whatIsOnThisMachineIsListedUnderNoHost() {
        HostedRepository own = new HostedRepository(remote("shop").url(), "main", false, false, false, null);
        GitProperties properties = new GitProperties(null, true, cache, null, null);
        GitHost host = new JGitHost(
                new Wire(properties, Trust.ofJava(), HostKeysFor.store(new InMemoryStateStore())),
                new Clones(cache, 1),
                List.of(own));
        assertThat(host.repositories("", Optional.empty())).containsExactly(own);
        assertThat(host.repositories("git.example.org", Optional.empty())).isEmpty();
    }

    private GitHost host(boolean allowFile) {
        GitProperties properties = new GitProperties(null, allowFile, cache, null, null);
        return new JGitHost(
                new Wire(properties, Trust.ofJava(), HostKeysFor.store(new InMemoryStateStore())),
                new Clones(cache, properties.cacheLimit().toBytes()),
                List.of());
    }
}
