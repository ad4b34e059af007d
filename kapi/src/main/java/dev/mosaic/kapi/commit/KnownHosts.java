package dev.mosaic.kapi.commit;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.git.SourceAddress;
import dev.mosaic.kapi.login.Logins;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * How to read this repository: as it is bound, if it is, for an address over HTTP may need a login where the one over
     * SSH has its key. Empty where nothing is bound to its host and no account was given for it.
     */
    Optional<GitUrl> way(GitUrl url) {
        SourceAddress wanted = SourceAddress.of(url.value());
        Optional<GitUrl> same = bound().filter(
                        known -> SourceAddress.of(known.value()).equals(wanted))
                .findFirst();
        return same.or(() -> Optional.of(url).filter(this::isKnown));
    }

    private boolean isKnown(GitUrl url) {
        return bound().anyMatch(known -> known.host().equals(url.host()))
                || logins.find(AccountKind.GIT, url.host()).isPresent();
    }

    private Stream<GitUrl> bound() {
        return bindings.lately().values().stream().flatMap(List::stream).map(Binding::repository);
    }
}
