package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import java.util.Collection;
import java.util.Set;

/** Port: what Mosaic itself may do, as the API server says it (SelfSubjectAccessReview). */
public interface OwnRights {

    /** Those of these rights that kapi holds now. Fails with CLUSTER_UNREACHABLE; never guesses. */
    Set<Right> held(Collection<Right> asked);
}
