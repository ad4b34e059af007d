package dev.mosaic.kapi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.binding.BindingsFor;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.git.FakeGitHost;
import dev.mosaic.kapi.git.SourcesFor;
import dev.mosaic.kapi.image.ImagesFor;
import dev.mosaic.kapi.image.UnaskedRegistry;
import dev.mosaic.kapi.login.HostKeysFor;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLoginsFor;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import dev.mosaic.kapi.web.CallersFor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountChecksTest {
    private static final Caller ANN = new Caller("ann", "", List.of(), Map.of());
    private static final Digest DIGEST = new Digest("sha256:" + "1".repeat(64));

    private final InMemoryStateStore store = new InMemoryStateStore();
    private final Logins logins = LoginsFor.store(store);
    private final Bindings bindings = BindingsFor.store(store);

    @BeforeEach
    void bind() {
        bind("shop", "cart", "https://git.test/shop/cart.git", "open.test/shop/cart");
        bind("shop", "web", "https://git.test/shop/web.git", "closed.test:5000/shop/web");
        bind("hidden", "secret", "https://hidden.test/o/r", "hidden.test/o/r");
    }

    @Test
    void hostsOfBindingsWithoutAnAccountAreToldOnceAndOnlyThoseTheCallerMaySee() {
        assertThat(checks().anonymous())
                .containsExactly(
                        new Account(AccountKind.GIT, "git.test", ""),
                        new Account(AccountKind.REGISTRY, "closed.test:5000", ""),
                        new Account(AccountKind.REGISTRY, "open.test", ""));
    }

    @Test
    void aHostWithAnAccountIsNotAnonymous() {
        logins.save(new NewAccount(AccountKind.GITHUB, "git.test", "", "t0ken"));
        assertThat(checks().anonymous()).extracting(Account::kind).containsOnly(AccountKind.REGISTRY);
    }

    @Test
    void anAnonymousHostIsAskedAboutWhatIsBoundThere() {
        assertThat(checks().check(AccountKind.GIT, "git.test").state()).isEqualTo(AccountState.WORKS);
        assertThat(checks().check(AccountKind.REGISTRY, "open.test").state()).isEqualTo(AccountState.WORKS);
        var closed = checks().check(AccountKind.REGISTRY, "closed.test:5000");
        assertThat(closed.state()).isEqualTo(AccountState.FAILS);
        assertThat(closed.failure()).isNotNull();
        assertThat(closed.failure().problem()).isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
    }

    @Test
    void aHostThatIsNeitherAnAccountNorBoundWhereTheCallerSeesItIsNotCalled() {
        for (String host : List.of("hidden.test", "never.test")) {
            assertThatThrownBy(() -> checks().check(AccountKind.GIT, host))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
        }
    }

    private AccountChecks checks() {
        var rights = RightsFor.access(new Access() {
            @Override
            public Caller caller(String token) {
                return ANN;
            }

            @Override
            public boolean allows(Caller caller, Right right) {
                return right.namespace().equals("shop");
            }
        });
        BoundHosts bound = new BoundHosts(bindings, rights, CallersFor.always(ANN), logins);
        AccountHosts hosts = new AccountHosts(
                SourcesFor.hosts(logins, new OpenGitHost()),
                ImagesFor.registry(new OneOpen()),
                PackageLoginsFor.logins(logins, Trust.ofJava()),
                bound);
        return new AccountChecks(hosts, bound, logins, HostKeysFor.store(store));
    }

    private void bind(String namespace, String name, String url, String images) {
        WorkloadId id = new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
        RelativePath file = new RelativePath("Dockerfile");
        bindings.save(
                new Binding(id, "app", new GitUrl(url), file, new RelativePath("."), new ImageRepository(images)), "");
    }

    /** Shows what it is asked for, if it is asked for something that is bound. */
    private static final class OpenGitHost extends FakeGitHost {
        private static final Set<GitUrl> BOUND =
                Set.of(new GitUrl("https://git.test/shop/cart.git"), new GitUrl("https://git.test/shop/web.git"));

        OpenGitHost() {
            super((host, login) -> List.of());
        }

        @Override
        public Proof check(String host, Optional<Login> login, Optional<GitUrl> sample) {
            return sample.filter(BOUND::contains).isPresent() && login.isEmpty() ? Proof.taken() : Proof.reached();
        }
    }

    /** Everybody may read at one registry, and nobody at the other. */
    private static final class OneOpen extends UnaskedRegistry {
        @Override
        public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
            if (image.registry().equals("open.test") && login.isEmpty()) return Optional.of(DIGEST);
            throw Refusal.of(Problem.REGISTRY_UNAUTHORIZED, Map.of("registry", image.registry()));
        }
    }
}
