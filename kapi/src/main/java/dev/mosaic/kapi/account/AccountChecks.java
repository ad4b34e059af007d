package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a host about its account and tells the answer, a refusal, too, as what the page shows. */
@Component
class AccountChecks {
    private final Sources sources;
    private final Images images;
    private final Bindings bindings;
    private final Rights rights;
    private final CurrentCaller caller;

    AccountChecks(Sources sources, Images images, Bindings bindings, Rights rights, CurrentCaller caller) {
        this.sources = sources;
        this.images = images;
        this.bindings = bindings;
        this.rights = rights;
        this.caller = caller;
    }

    AccountCheck check(AccountKind kind, String host) {
        try {
            return told(kind == AccountKind.REGISTRY ? images.check(host) : sources.check(host, sample(host)));
        } catch (Refusal refusal) {
            Failure failure = refusal.failure();
            boolean later = failure.problem() == Problem.GIT_RATE_LIMITED;
            AccountState state = later ? AccountState.LIMITED : AccountState.FAILS;
            return new AccountCheck(state, "", List.of(), null, null, failure, Instant.now());
        }
    }

    /** A plain git host shows whether it takes a login only where a repository is named: one the caller knows, too. */
    private Optional<GitUrl> sample(String host) {
        return bindings.all().stream()
                .filter(stored -> rights.mayRead(caller.get(), stored.binding().workload()))
                .map(stored -> stored.binding().repository())
                .filter(url -> url.host().equalsIgnoreCase(host))
                .findFirst();
    }

    private static AccountCheck told(Proof proof) {
        Failure lacking = proof.lacking().map(Refusal::failure).orElse(null);
        AccountState state =
                lacking != null ? AccountState.LIMITED : proof.proven() ? AccountState.WORKS : AccountState.UNPROVEN;
        return new AccountCheck(
                state,
                proof.user(),
                proof.scopes(),
                proof.limit().orElse(null),
                proof.expires().orElse(null),
                lacking,
                Instant.now());
    }
}
