package dev.mosaic.kapi.cluster;

/** Port: what may be read of the cluster as whole objects, for one person and one investigation. */
public interface Evidence {

    /** Opens it for this caller, who closes it; reads nothing yet. */
    EvidenceView open(Caller caller, UserToken token);
}
