package dev.mosaic.contract.account;

/** The key an SSH host showed: its type, {@code ssh-ed25519}, and its fingerprint as ssh shows it, {@code SHA256:…}. */
public record HostKey(String type, String fingerprint) {

    public HostKey {
        if (!type.matches("[a-z0-9@.-]{1,64}")) throw new IllegalArgumentException("type must be a type of SSH keys");
        if (!fingerprint.matches("SHA256:[A-Za-z0-9+/]{43}"))
            throw new IllegalArgumentException("fingerprint must be SHA256: and 43 characters");
    }
}
