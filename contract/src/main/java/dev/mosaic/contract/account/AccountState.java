package dev.mosaic.contract.account;

/** How an account stands with its host. */
public enum AccountState {
    /** The host takes it. */
    WORKS,
    /** The host answers; whether it takes the account shows only where a repository there is known. */
    UNPROVEN,
    /** It works, but not for everything or not now. */
    LIMITED,
    /** The host refuses it or does not answer. */
    FAILS
}
