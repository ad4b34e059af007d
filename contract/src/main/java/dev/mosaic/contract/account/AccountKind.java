package dev.mosaic.contract.account;

/** What the account opens. */
public enum AccountKind {
    /** Any git host. */
    GIT,
    /** GitHub or GitHub Enterprise, through its API. */
    GITHUB,
    REGISTRY
}
