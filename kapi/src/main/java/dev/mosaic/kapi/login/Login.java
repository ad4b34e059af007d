package dev.mosaic.kapi.login;

/** What opens one host; {@link #toString()} leaves secret and passphrase out. */
public record Login(Form form, String user, String secret, String passphrase) {

    /** A password or token, with a user where the host wants one. */
    public Login(String user, String secret) {
        this(Form.PASSWORD, user, secret, "");
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }

    /** What the secret is. */
    public enum Form {
        PASSWORD,
        /** A private key of SSH. */
        KEY,
        /** The private key of a GitHub App; the user is the app's id. */
        APP
    }
}
