package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The logins people gave Mosaic, one for each kind and host; secrets are handed to adapters only. */
@Component
public class Logins {
    /** Names of Docker Hub that people and their configurations write. */
    private static final Set<String> HUB =
            Set.of("docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "hub.docker.com");

    private final StateStore store;
    private final JsonMapper json;

    Logins(StateStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * The login for this host, {@code host[:port]}, for git also one of GitHub's, a token before an app; empty when there is
     * none, which means anonymous.
     */
    public Optional<Login> find(AccountKind kind, String host) {
        Map<String, String> entries = store.read(Shelf.ACCOUNTS);
        Stream<AccountKind> github = Stream.of(AccountKind.GITHUB, AccountKind.GITHUB_APP);
        return Stream.concat(kind == AccountKind.GIT ? github : Stream.empty(), Stream.of(kind))
                .map(one -> entries.get(key(one, host)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::read)
                .map(SavedAccount::login);
    }

    /** Whether there is an account of exactly this kind. */
    public boolean has(AccountKind kind, String host) {
        return store.read(Shelf.ACCOUNTS).containsKey(key(kind, host));
    }

    /** All of them without their secrets, by kind and host. */
    public List<Account> all() {
        return store.read(Shelf.ACCOUNTS).values().stream()
                .map(this::read)
                .map(SavedAccount::told)
                .sorted(Comparator.comparing(Account::kind).thenComparing(Account::host))
                .toList();
    }

    public Account save(NewAccount account) {
        SavedAccount saved = new SavedAccount(
                account.kind(),
                account.host(),
                account.user(),
                account.secret(),
                account.passphrase(),
                account.address());
        String text = json.writeValueAsString(saved);
        store.change(Shelf.ACCOUNTS, entries -> {
            entries.put(key(account.kind(), account.host()), text);
            return entries;
        });
        return saved.told();
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
        String name = kind == AccountKind.REGISTRY && HUB.contains(host) ? "docker.io" : host;
        return (kind.name() + "." + name).toLowerCase(Locale.ROOT).replace(':', '_');
    }
}
