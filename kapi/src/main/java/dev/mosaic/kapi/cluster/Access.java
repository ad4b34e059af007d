package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;

/** Port: who a token belongs to and what they may do, as the API server says it. Answers are kept for a few seconds. */
public interface Access {

    /** Who holds this token (TokenReview). Fails with NOT_SIGNED_IN when the cluster does not know it. */
    Caller caller(String token);

    /** Whether the caller holds the right (SubjectAccessReview). Fails with CLUSTER_UNREACHABLE; never guesses. */
    boolean allows(Caller caller, Right right);
}
