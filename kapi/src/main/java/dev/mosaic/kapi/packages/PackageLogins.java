package dev.mosaic.kapi.packages;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.Proof;
import java.util.List;
import org.springframework.stereotype.Component;

/** The accounts of package repositories: for builds with their secrets, and how each stands. */
@Component
public class PackageLogins {
    private final Logins logins;
    private final PackageHosts hosts;

    PackageLogins(Logins logins, PackageHosts hosts) {
        this.logins = logins;
        this.hosts = hosts;
    }

    /** All of them, by host; whoever compiles picks those that are for the project. */
    public List<PackageLogin> all() {
        return logins.all().stream()
                .filter(account -> account.kind() == AccountKind.PACKAGES)
                .flatMap(account -> logins.find(AccountKind.PACKAGES, account.host()).stream()
                        .map(login -> new PackageLogin(account.host(), account.address(), login)))
                .toList();
    }

    /**
     * Asks the host; not proven where it has no address to try the login on, or shows that to everybody. Fails with
     * PACKAGES_UNAUTHORIZED, PACKAGES_UNREACHABLE, CERTIFICATE_UNKNOWN or ADDRESS_REFUSED.
     */
    public Proof check(String host) {
        return all().stream()
                .filter(one -> one.host().equals(host))
                .findFirst()
                .map(hosts::check)
                .orElseGet(Proof::reached);
    }
}
