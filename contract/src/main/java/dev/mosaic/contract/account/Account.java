package dev.mosaic.contract.account;

/** Access to one host, told without its secret. {@code host} is {@code host[:port]}, as in git URLs and image names. */
public record Account(AccountKind kind, String host, String user) {}
