package dev.mosaic.contract.account;

/** An account with its secret, on its way in. Never logged: {@link #toString()} leaves the secret out. */
public record NewAccount(AccountKind kind, String host, String user, String secret) {
    static final String HOST = "[A-Za-z0-9.-]+(:[0-9]{1,5})?";

    public NewAccount {
        if (!host.matches(HOST))
            throw new IllegalArgumentException("host must be a host name, with a port if it needs one");
        if (user.length() > 255) throw new IllegalArgumentException("user must have at most 255 characters");
        if (secret.isEmpty() || secret.length() > 4096)
            throw new IllegalArgumentException("secret must have 1 to 4096 characters");
    }

    @Override
    public String toString() {
        return "NewAccount[" + kind + " " + user + "@" + host + "]";
    }
}
