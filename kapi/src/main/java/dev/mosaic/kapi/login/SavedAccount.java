package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import org.jspecify.annotations.Nullable;

/** An account as it lies in the Secret; {@link #toString()} leaves the secrets out. */
record SavedAccount(
        AccountKind kind,
        String host,
        String user,
        String secret,
        @Nullable String passphrase,
        @Nullable String address) {

    Account told() {
        return new Account(kind, host, user, address);
    }

    Login login() {
        Login.Form form = switch (kind) {
            case GIT, GITHUB, REGISTRY, PACKAGES -> Login.Form.PASSWORD;
            case SSH -> Login.Form.KEY;
            case GITHUB_APP -> Login.Form.APP;
        };
        return new Login(form, user, secret, passphrase == null ? "" : passphrase);
    }

    @Override
    public String toString() {
        return "SavedAccount[" + kind + " " + user + "@" + host + "]";
    }
}
