package dev.mosaic.contract.account;

import org.jspecify.annotations.Nullable;

/**
 * Access to one host, told without its secret. {@code host} is {@code host[:port]}, as in git URLs and image names; {@code address}
 * is that of {@link NewAccount}, empty where it has none.
 */
public record Account(
        AccountKind kind,
        String host,
        String user,
        @Nullable String address) {

    public Account {
        address = address == null ? "" : address;
    }

    /** Without an address. */
    public Account(AccountKind kind, String host, String user) {
        this(kind, host, user, "");
    }
}
