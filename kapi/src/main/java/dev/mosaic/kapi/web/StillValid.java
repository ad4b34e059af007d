package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.problem.Refusal;

/** Asks again whether a stream's token and right still hold. */
record StillValid(Access access, CallerSession session, Runnable stillAllowed) {

    boolean check() {
        try {
            access.caller(session.token());
            stillAllowed.run();
            return true;
        } catch (Refusal refusal) {
            return refusal.problem() == Problem.CLUSTER_UNREACHABLE;
        }
    }
}
