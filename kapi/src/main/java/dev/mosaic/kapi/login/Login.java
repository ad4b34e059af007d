package dev.mosaic.kapi.login;

/** User and secret for one host; {@link #toString()} leaves the secret out. */
public record Login(String user, String secret) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
