package dev.mosaic.kapi.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginsTest {
    private final Logins logins = LoginsFor.store(new InMemoryStateStore());

    @Test
    void anAccountIsFoundByKindAndHostWithItsPort() {
        logins.save(new NewAccount(AccountKind.REGISTRY, "registry.test:5000", "ann", "s3cret"));

        assertThat(logins.find(AccountKind.REGISTRY, "registry.test:5000")).contains(new Login("ann", "s3cret"));
        assertThat(logins.find(AccountKind.REGISTRY, "registry.test")).isEmpty();
        assertThat(logins.find(AccountKind.GIT, "registry.test:5000")).isEmpty();
    }

    @Test
    void dockerHubHasOneAccountByWhicheverNameItIsCalled() {
        logins.save(new NewAccount(AccountKind.REGISTRY, "index.docker.io", "ann", "s3cret"));
        logins.save(new NewAccount(AccountKind.REGISTRY, "docker.io", "bob", "other"));
        assertThat(logins.all()).hasSize(1);
        assertThat(logins.find(AccountKind.REGISTRY, "registry-1.docker.io")).contains(new Login("bob", "other"));
        assertThat(logins.find(AccountKind.GIT, "docker.io")).isEmpty();
    }

    @Test
    void aGitHubAccountOpensItsRepositoriesForGit() {
        logins.save(new NewAccount(AccountKind.GITHUB, "ghe.test", "", "t0ken"));
        assertThat(logins.find(AccountKind.GIT, "ghe.test")).contains(new Login("", "t0ken"));
        assertThat(logins.has(AccountKind.GITHUB, "ghe.test")).isTrue();
        assertThat(logins.has(AccountKind.GIT, "ghe.test")).isFalse();
    }

    @Test
    void theListHoldsNoSecret() {
        logins.save(new NewAccount(AccountKind.GIT, "git.test", "ann", "canary-5e1f"));

        assertThat(logins.all()).containsExactly(new Account(AccountKind.GIT, "git.test", "ann"));
        assertThat(logins.all().toString()).doesNotContain("canary-5e1f");
    }

    @Test
    void noValueThatHoldsASecretTellsIt() {
        NewAccount account = new NewAccount(AccountKind.GIT, "git.test", "ann", "canary-5e1f");

        assertThat(account + " " + new Login("ann", "canary-5e1f")
                        + new SavedAccount(AccountKind.GIT, "h", "ann", "canary-5e1f", "", ""))
                .doesNotContain("canary-5e1f");
    }

    @Test
    void aRemovedAccountIsGone() {
        logins.save(new NewAccount(AccountKind.GIT, "git.test", "ann", "s3cret"));

        logins.remove(AccountKind.GIT, "git.test");

        assertThat(logins.find(AccountKind.GIT, "git.test")).isEmpty();
    }

    @Test
    void anAddressIsKeptAndOnlyOneOfItsHostIsTaken() {
        logins.save(new NewAccount(AccountKind.PACKAGES, "nexus.test", "ann", "s3cret", "", "https://nexus.test/all"));
        assertThat(logins.all())
                .containsExactly(new Account(AccountKind.PACKAGES, "nexus.test", "ann", "https://nexus.test/all"));
        for (String wrong : List.of(
                "https://nexus.test.evil/all",
                "https://ann@nexus.test/all",
                "ftp://nexus.test/all",
                "https://nexus.test/all?x",
                "https://nexus.test/<a>"))
            assertThatThrownBy(() -> new NewAccount(AccountKind.PACKAGES, "nexus.test", "ann", "s3cret", "", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("address");
    }
}
