package dev.mosaic.kapi.cluster;

/** Sight over workloads and an access of a test's own. */
public final class SightFor {
    private SightFor() {}

    public static Sight of(Workloads workloads, Access access) {
        return new Sight(workloads, RightsFor.access(access));
    }
}
