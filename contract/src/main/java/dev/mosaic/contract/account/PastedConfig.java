package dev.mosaic.contract.account;

/** A docker configuration as somebody pasted it, with its secrets. Never logged: {@link #toString()} leaves it out. */
public record PastedConfig(String text) {

    public PastedConfig {
        if (text.isBlank() || text.length() > 100_000)
            throw new IllegalArgumentException("text must have 1 to 100000 characters");
    }

    @Override
    public String toString() {
        return "PastedConfig[…]";
    }
}
