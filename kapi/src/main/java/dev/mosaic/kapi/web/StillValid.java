package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks again whether a stream's token and right still hold. */
record StillValid(Access access, CallerSession session, Consumer<Caller> stillAllowed) {

    boolean check() {
        return loss().isEmpty();
    }

    /** Why they do not; an outage of the API server is no reason. */
    Optional<Failure> loss() {
        try {
            access.caller(session.token());
            stillAllowed.accept(session.caller());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.failure()).filter(why -> why.problem() != Problem.CLUSTER_UNREACHABLE);
        }
    }
}
