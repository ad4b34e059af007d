package dev.mosaic.frontend.account;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks about each account on its own, so that a host that is slow holds up no other row and not the page. */
class AccountChecking {
    private final AccountApi accounts;
    private final Wire wire;
    private final Consumer<Account> changed;
    private final Map<Account, AccountCheck> answers = new HashMap<>();
    private final Map<Account, Failure> failures = new HashMap<>();

    AccountChecking(AccountApi accounts, Wire wire, Consumer<Account> changed) {
        this.accounts = accounts;
        this.wire = wire;
        this.changed = changed;
    }

    void ask(Account account) {
        answers.remove(account);
        failures.remove(account);
        changed.accept(account);
        wire.ask(
                () -> accounts.check(account.kind(), account.host()),
                check -> {
                    answers.put(account, check);
                    changed.accept(account);
                },
                failure -> {
                    failures.put(account, failure);
                    changed.accept(account);
                });
    }

    /** Why the host does not take it; null while nothing is wrong, or nothing known. */
    @Nullable
    Failure failure(Account account) {
        AccountCheck answer = answers.get(account);
        return answer == null ? null : answer.failure();
    }

    AccountHealth health(Account account) {
        if (answers.containsKey(account)) return AccountHealth.of(answers.get(account));
        return failures.containsKey(account) ? AccountHealth.of(failures.get(account)) : AccountHealth.asking();
    }
}
