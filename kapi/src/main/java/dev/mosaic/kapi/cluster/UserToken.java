package dev.mosaic.kapi.cluster;

/** The bearer token of the request at hand; handed to what acts as the user, kept nowhere, never printed. */
public record UserToken(String value) {

    @Override
    public String toString() {
        return "UserToken[…]";
    }
}
