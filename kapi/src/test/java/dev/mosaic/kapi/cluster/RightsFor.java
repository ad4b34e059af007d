package dev.mosaic.kapi.cluster;

/** Rights over an access of a test's own. */
public final class RightsFor {
    private RightsFor() {}

    public static Rights access(Access access) {
        return new Rights(access);
    }
}
