package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.AccountKind;

/** An account as it lies in the Secret; {@link #toString()} leaves the secret out. */
record SavedAccount(AccountKind kind, String host, String user, String secret) {

    @Override
    public String toString() {
        return "SavedAccount[" + kind + " " + user + "@" + host + "]";
    }
}
