package dev.mosaic.contract.account;

/** One or more certificates in PEM, to be believed at this host. */
public record NewAuthority(String host, String pem) {

    public NewAuthority {
        if (!host.matches(NewAccount.HOST))
            throw new IllegalArgumentException("host must be a host name, with a port if it needs one");
        if (pem.isBlank() || pem.length() > 60_000)
            throw new IllegalArgumentException("pem must have 1 to 60000 characters");
        if (pem.contains("PRIVATE KEY"))
            throw new IllegalArgumentException("pem must hold certificates only, never a private key");
    }

    /** Leaves the text out: somebody may have pasted more than they meant to. */
    @Override
    public String toString() {
        return "NewAuthority[" + host + "]";
    }
}
