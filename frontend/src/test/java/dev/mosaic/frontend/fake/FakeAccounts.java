package dev.mosaic.frontend.fake;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import java.util.ArrayList;
import java.util.List;

/** Accounts in memory, without their secrets. */
public class FakeAccounts implements AccountApi {
    private final List<Account> all = new ArrayList<>(List.of(
            new Account(AccountKind.GIT, "github.com", "ann"),
            new Account(AccountKind.REGISTRY, "registry.example", "robot$shop")));

    @Override
    public List<Account> list() {
        return List.copyOf(all);
    }

    @Override
    public Account save(NewAccount account) {
        remove(account.kind(), account.host());
        Account stored = new Account(account.kind(), account.host(), account.user());
        all.add(stored);
        return stored;
    }

    @Override
    public void remove(AccountKind kind, String host) {
        all.removeIf(account -> account.kind() == kind && account.host().equals(host));
    }
}
