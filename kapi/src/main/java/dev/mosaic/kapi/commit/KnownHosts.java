package dev.mosaic.kapi.commit;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.login.Logins;
import java.util.List;
import org.springframework.stereotype.Component;

/** The git hosts people gave to Mosaic. What an image claims about itself is no reason to call any other. */
@Component
class KnownHosts {
    private final Bindings bindings;
    private final Logins logins;

    KnownHosts(Bindings bindings, Logins logins) {
        this.bindings = bindings;
        this.logins = logins;
    }

    /** Whether something is bound to a repository of this host, or an account was given for it. */
    boolean hold(GitUrl url) {
        boolean bound = bindings.lately().values().stream()
                .flatMap(List::stream)
                .map(Binding::repository)
                .anyMatch(known -> known.host().equals(url.host()));
        return bound || logins.find(AccountKind.GIT, url.host()).isPresent();
    }
}
