package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Port: who a token belongs to and what they may do, as the API server says it. Answers are kept for a few seconds. */
public interface Access {

    /** Who holds this token (TokenReview). Fails with NOT_SIGNED_IN when the cluster does not know it. */
    Caller caller(String token);

    /** Whether the caller holds the right (SubjectAccessReview). Fails with CLUSTER_UNREACHABLE; never guesses. */
    boolean allows(Caller caller, Right right);

    /** Those of these rights that the caller holds; asks about many at the same time. Fails like {@link #allows}. */
    default Set<Right> allowed(Caller caller, Collection<Right> rights) {
        return rights.stream().filter(right -> allows(caller, right)).collect(Collectors.toSet());
    }
}
