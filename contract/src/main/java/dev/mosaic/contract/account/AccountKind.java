package dev.mosaic.contract.account;

/** What the account opens. */
public enum AccountKind {
    /** Any git host, over HTTP. */
    GIT,
    /** GitHub or GitHub Enterprise, through its API, by a token. */
    GITHUB,
    /** The same by an app: its id is the user, its private key the secret. */
    GITHUB_APP,
    /** Any git host over SSH, by a private key. */
    SSH,
    REGISTRY,
    /** Repositories of Maven and Gradle, for what is compiled in a build pod. */
    PACKAGES;

    /** Whether the secret is a private key. */
    public boolean byKey() {
        return this == SSH || this == GITHUB_APP;
    }
}
