package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The hosts that bindings lead to, as far as the caller may see the workloads that are bound. */
@Component
class BoundHosts {
    private final Bindings bindings;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Logins logins;

    BoundHosts(Bindings bindings, Rights rights, CurrentCaller caller, Logins logins) {
        this.bindings = bindings;
        this.rights = rights;
        this.caller = caller;
        this.logins = logins;
    }

    /** A repository there, to try a login on. */
    Optional<GitUrl> repository(AccountKind kind, String host) {
        return seen().map(Binding::repository)
                .filter(url -> url.isSsh() == (kind == AccountKind.SSH))
                .filter(url -> url.host().equalsIgnoreCase(host))
                .findFirst();
    }

    /** Images there, to try a login on. */
    Optional<ImageRepository> images(String registry) {
        return seen().map(Binding::images)
                .filter(images -> images.registry().equalsIgnoreCase(registry))
                .findFirst();
    }

    /** Those without an account, by kind and host. */
    List<Account> anonymous() {
        return seen().flatMap(BoundHosts::hosts)
                .distinct()
                .filter(host -> logins.find(host.kind(), host.host()).isEmpty())
                .sorted(Comparator.comparing(Account::kind).thenComparing(Account::host))
                .toList();
    }

    private Stream<Binding> seen() {
        return bindings.all().stream()
                .map(StoredBinding::binding)
                .filter(binding -> rights.mayRead(caller.get(), binding.workload()));
    }

    /** A folder of this machine has no host. */
    private static Stream<Account> hosts(Binding binding) {
        AccountKind kind = binding.repository().isSsh() ? AccountKind.SSH : AccountKind.GIT;
        Account git = new Account(kind, binding.repository().host(), "");
        String registry = binding.images().registry();
        return Stream.of(git, new Account(AccountKind.REGISTRY, registry, ""))
                .filter(account -> !account.host().isEmpty());
    }
}
