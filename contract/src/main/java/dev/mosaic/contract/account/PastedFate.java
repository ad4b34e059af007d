package dev.mosaic.contract.account;

/** What became of an entry of a docker configuration. */
public enum PastedFate {
    SAVED,
    /** A program on somebody's machine keeps the login. */
    KEPT_BY_HELPER,
    /** It holds an identity token, which registries take by another way than a password. */
    IDENTITY_TOKEN,
    /** It holds no login. */
    EMPTY,
    /** It is for no registry that Mosaic can name. */
    NO_HOST
}
