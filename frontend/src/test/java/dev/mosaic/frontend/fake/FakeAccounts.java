package dev.mosaic.frontend.fake;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountCheck;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.account.PastedConfig;
import dev.mosaic.contract.account.PastedEntry;
import dev.mosaic.contract.account.PastedFate;
import dev.mosaic.contract.account.RateLimit;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Accounts in memory, without their secrets. */
public class FakeAccounts implements AccountApi {
    private final List<Account> all = new ArrayList<>(List.of(
            new Account(AccountKind.GIT, "github.com", "ann"),
            new Account(AccountKind.REGISTRY, "registry.example", "robot$shop")));

    private final List<HostKey> accepted = new ArrayList<>();

    @Override
    public List<Account> list() {
        return List.copyOf(all);
    }

    @Override
    public List<Account> anonymous() {
        return List.of(new Account(AccountKind.REGISTRY, "quay.example", ""));
    }

    @Override
    public Account save(NewAccount account) {
        remove(account.kind(), account.host());
        Account stored = new Account(account.kind(), account.host(), account.user());
        all.add(stored);
        return stored;
    }

    @Override
    public List<PastedEntry> paste(PastedConfig config) {
        save(new NewAccount(AccountKind.REGISTRY, "ghcr.io", "ann", "s3cret"));
        return List.of(
                new PastedEntry("ghcr.io", PastedFate.SAVED, ""),
                new PastedEntry("gcr.io", PastedFate.KEPT_BY_HELPER, "docker-credential-gcloud"));
    }

    @Override
    public AccountCheck check(AccountKind kind, String host) {
        if (kind == AccountKind.GIT)
            return new AccountCheck(
                    AccountState.WORKS,
                    "ann",
                    List.of("repo", "read:org"),
                    new RateLimit(5000, 4987, Instant.parse("2026-11-20T15:00:00Z")),
                    Instant.parse("2027-01-31T10:00:00Z"),
                    null,
                    Instant.now());
        if (kind == AccountKind.SSH && accepted.isEmpty()) {
            Map<String, String> facts =
                    Map.of("host", host, "type", "ssh-ed25519", "fingerprint", "SHA256:" + "a".repeat(43));
            Failure unknown = new Failure(Problem.HOST_KEY_UNKNOWN, facts, "Talk to it", "unknown key", "Compare it.");
            return new AccountCheck(AccountState.FAILS, "", List.of(), null, null, unknown, Instant.now());
        }
        if (kind == AccountKind.SSH)
            return new AccountCheck(AccountState.WORKS, "", List.of(), null, null, null, Instant.now());
        if (host.equals("quay.example")) {
            Map<String, String> facts = Map.of("host", host, "detail", "it has expired");
            Failure unknown =
                    new Failure(Problem.CERTIFICATE_UNKNOWN, facts, "Talk to it", "it has expired", "Add it.");
            return new AccountCheck(AccountState.FAILS, "", List.of(), null, null, unknown, Instant.now());
        }
        Failure refused = new Failure(
                Problem.REGISTRY_UNAUTHORIZED,
                Map.of("registry", host),
                "Use the registry " + host,
                "it refuses the login",
                "Renew the account.");
        return new AccountCheck(AccountState.FAILS, "", List.of(), null, null, refused, Instant.now());
    }

    @Override
    public void accept(String host, HostKey key) {
        accepted.add(key);
    }

    @Override
    public void remove(AccountKind kind, String host) {
        all.removeIf(account -> account.kind() == kind && account.host().equals(host));
    }
}
