package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The logins people gave Mosaic, one for each kind and host; secrets are handed to adapters only. */
@Component
public class Logins {
    private final StateStore store;
    private final JsonMapper json;

    Logins(StateStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** The login for this host, {@code host[:port]}; empty when there is none, which means anonymous. */
    public Optional<Login> find(AccountKind kind, String host) {
        return Optional.ofNullable(store.read(Shelf.ACCOUNTS).get(key(kind, host)))
                .map(this::read)
                .map(account -> new Login(account.user(), account.secret()));
    }

    /** All of them without their secrets, by kind and host. */
    public List<Account> all() {
        return store.read(Shelf.ACCOUNTS).values().stream()
                .map(this::read)
                .map(saved -> new Account(saved.kind(), saved.host(), saved.user()))
                .sorted(Comparator.comparing(Account::kind).thenComparing(Account::host))
                .toList();
    }

    public Account save(NewAccount account) {
        SavedAccount saved = new SavedAccount(account.kind(), account.host(), account.user(), account.secret());
        String text = json.writeValueAsString(saved);
        store.change(Shelf.ACCOUNTS, entries -> {
            entries.put(key(account.kind(), account.host()), text);
            return entries;
        });
        return new Account(account.kind(), account.host(), account.user());
    }

    public void remove(AccountKind kind, String host) {
        store.change(Shelf.ACCOUNTS, entries -> {
            entries.remove(key(kind, host));
            return entries;
        });
    }

    private SavedAccount read(String text) {
        return json.readValue(text, SavedAccount.class);
    }

    /** Keys of a Secret hold letters, digits and {@code - _ .} only, so the port's colon becomes an underscore. */
    private static String key(AccountKind kind, String host) {
        return (kind.name() + "." + host).toLowerCase(Locale.ROOT).replace(':', '_');
    }
}
