package dev.mosaic.kapi.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.RepositoryList;
import dev.mosaic.kapi.git.FakeGitHost;
import dev.mosaic.kapi.git.SourcesFor;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownRepositoriesTest {
    private static final GitUrl CART = new GitUrl("https://git.test/shop/cart.git");
    private final Logins logins = LoginsFor.store(new InMemoryStateStore());

    @Test
    void whatTheAccountsSeeAndWhatIsBoundIsKnownOnceByAddress() {
        account("git.test");
        RepositoryList known = list(new GitUrl("https://other.test/b"), new GitUrl("https://git.test/shop/cart"));
        assertThat(known.repositories())
                .containsExactly(
                        listed(CART),
                        new HostedRepository(new GitUrl("https://other.test/b"), "", false, false, false, null));
        assertThat(known.failures()).isEmpty();
    }

    @Test
    void aHostThatFailsIsToldAndHidesNoOther() {
        account("git.test");
        account("broken.test");
        RepositoryList known = list();
        assertThat(known.repositories()).containsExactly(listed(CART));
        assertThat(known.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(Problem.GIT_UNREACHABLE));
    }

    @Test
    void aHostWithoutAnAccountIsNotAsked() {
        assertThat(list().repositories()).isEmpty();
    }

    private RepositoryList list(GitUrl... bound) {
        FakeGitHost host = new FakeGitHost((name, login) -> switch (name) {
            case "git.test" -> List.of(listed(CART));
            case "broken.test" ->
                throw Refusal.of(Problem.GIT_UNREACHABLE, Map.of("url", "https://" + name, "detail", "no"));
            default -> List.of();
        });
        return new KnownRepositories(SourcesFor.hosts(logins, host)).list(List.of(bound));
    }

    private void account(String host) {
        logins.save(new NewAccount(AccountKind.GIT, host, "ada", "s3cret"));
    }

    private static HostedRepository listed(GitUrl url) {
        return new HostedRepository(url, "main", true, false, false, null);
    }
}
