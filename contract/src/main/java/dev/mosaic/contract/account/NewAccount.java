package dev.mosaic.contract.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account with its secret, on its way in; {@code passphrase} opens a private key that needs one, and is empty else.
 * {@code address} is the URL of a repository at the host that every build of Maven may use, for packages only, and may be empty.
 * Never logged: {@link #toString()} leaves the secrets out.
 */
public record NewAccount(
        AccountKind kind,
        String host,
        String user,
        String secret,
        @Nullable String passphrase,
        @Nullable String address) {
    static final String HOST = "[A-Za-z0-9.-]+(:[0-9]{1,5})?";

    public NewAccount {
        if (!host.matches(HOST))
            throw new IllegalArgumentException("host must be a host name, with a port if it needs one");
        if (user.length() > 255) throw new IllegalArgumentException("user must have at most 255 characters");
        if (kind == AccountKind.GITHUB_APP && !user.matches("[A-Za-z0-9.]{1,64}"))
            throw new IllegalArgumentException("user must be the id of the app");
        if (kind == AccountKind.SSH && !user.matches("([A-Za-z0-9_][A-Za-z0-9._-]{0,63})?"))
            throw new IllegalArgumentException("user must be a user name of the host");
        boolean key = kind.byKey();
        if (!key && (secret.isEmpty() || secret.length() > 4096))
            throw new IllegalArgumentException("secret must have 1 to 4096 characters");
        if (key && (secret.length() > 16_384 || !secret.contains("PRIVATE KEY-----")))
            throw new IllegalArgumentException("secret must be a private key in OpenSSH or PEM form");
        passphrase = passphrase == null ? "" : passphrase;
        if (passphrase.length() > 1024)
            throw new IllegalArgumentException("passphrase must have at most 1024 characters");
        address = address == null ? "" : address;
        if (kind == AccountKind.PACKAGES && user.isEmpty())
            throw new IllegalArgumentException("user must not be empty: where the token alone counts any name will do");
        if (!address.isEmpty() && (kind != AccountKind.PACKAGES || !isAddress(address, host)))
            throw new IllegalArgumentException("address must be the URL of a package repository at this host");
    }

    /** Without a login, a query or anything that a file of settings would have to escape. */
    private static boolean isAddress(String address, String host) {
        return address.length() <= 500
                && address.matches("https?://" + Pattern.quote(host) + "(/[A-Za-z0-9._~%@:+=/-]*)?");
    }

    /** Without an address. */
    public NewAccount(AccountKind kind, String host, String user, String secret, String passphrase) {
        this(kind, host, user, secret, passphrase, "");
    }

    /** Without a passphrase. */
    public NewAccount(AccountKind kind, String host, String user, String secret) {
        this(kind, host, user, secret, "", "");
    }

    @Override
    public String toString() {
        return "NewAccount[" + kind + " " + user + "@" + host + "]";
    }
}
