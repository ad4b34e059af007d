package dev.mosaic.kapi.state;

/** What is kept, and where it lies in a cluster. */
public enum Shelf {
    /** Bindings and workspaces: ConfigMap {@code master}. */
    SETTINGS("master", false),
    /** Running and past operations: ConfigMap {@code master-operations}. */
    OPERATIONS("master-operations", false),
    /** Accounts: Secret {@code master}. */
    ACCOUNTS("master", true);

    private final String object;
    private final boolean secret;

    Shelf(String object, boolean secret) {
        this.object = object;
        this.secret = secret;
    }

    public String object() {
        return object;
    }

    public boolean secret() {
        return secret;
    }
}
