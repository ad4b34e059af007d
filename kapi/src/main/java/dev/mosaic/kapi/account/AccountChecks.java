package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a host about its account and tells the answer, a refusal, too, as what the page shows. */
@Component
class AccountChecks {
    private final AccountHosts hosts;
    private final BoundHosts bound;
    private final Logins logins;
    private final HostKeys keys;

    AccountChecks(AccountHosts hosts, BoundHosts bound, Logins logins, HostKeys keys) {
        this.keys = keys;
        this.hosts = hosts;
        this.bound = bound;
        this.logins = logins;
    }

    /** Fails with NOT_FOUND for a host without an account that no binding leads to: kapi calls no host just for the asking. */
    AccountCheck check(AccountKind kind, String host) {
        boolean account = logins.has(kind, host);
        if (!account
                && bound.anonymous().stream()
                        .noneMatch(one -> one.kind() == kind && one.host().equals(host)))
            throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "the account for " + host));
        try {
            return told(hosts.ask(kind, host, account));
        } catch (Refusal refusal) {
            Failure failure = refusal.failure();
            boolean later = failure.problem() == Problem.GIT_RATE_LIMITED;
            AccountState state = later ? AccountState.LIMITED : AccountState.FAILS;
            return new AccountCheck(state, "", List.of(), null, null, failure, Instant.now());
        }
    }

    /** See {@link HostKeys#accept}. */
    void accept(String host, HostKey key) {
        keys.accept(host, key);
    }

    /** See {@link BoundHosts#anonymous}. */
    List<Account> anonymous() {
        return bound.anonymous();
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
