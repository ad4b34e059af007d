package dev.mosaic.kapi.account;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.account.PastedConfig;
import dev.mosaic.contract.account.PastedEntry;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Accounts over HTTP: who may update the Secret master in Mosaic's namespace may change them. */
@RestController
class AccountController implements AccountApi {
    private final Logins logins;
    private final AccountChecks checks;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Right update;

    AccountController(
            Logins logins,
            AccountChecks checks,
            Rights rights,
            CurrentCaller caller,
            @Value("${mosaic.namespace:mosaic}") String namespace) {
        this.logins = logins;
        this.checks = checks;
        this.rights = rights;
        this.caller = caller;
        this.update = new Right("update", "", "secrets", namespace, "master");
    }

    @Override
    public List<Account> list() {
        return logins.all();
    }

    @Override
    public List<Account> anonymous() {
        return checks.anonymous();
    }

    @Override
    public Account save(NewAccount account) {
        rights.require(caller.get(), List.of(update));
        return logins.save(account);
    }

    @Override
    public List<PastedEntry> paste(PastedConfig pasted) {
        rights.require(caller.get(), List.of(update));
        DockerConfig config = DockerConfig.read(pasted);
        config.accounts().forEach(logins::save);
        return config.entries();
    }

    @Override
    public AccountCheck check(AccountKind kind, String host) {
        return checks.check(kind, host);
    }

    @Override
    public void accept(String host, HostKey key) {
        rights.require(caller.get(), List.of(update));
        checks.accept(host, key);
    }

    @Override
    public void remove(AccountKind kind, String host) {
        rights.require(caller.get(), List.of(update));
        logins.remove(kind, host);
    }
}
