package dev.mosaic.contract.account;

/** What the account opens. */
public enum AccountKind {
    GIT,
    REGISTRY
}
