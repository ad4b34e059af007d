package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.util.function.Consumer;

/** Asks again whether a stream's token and right still hold. */
record StillValid(Access access, CallerSession session, Consumer<Caller> stillAllowed) {

    boolean check() {
        try {
            access.caller(session.token());
            stillAllowed.accept(session.caller());
            return true;
        } catch (Refusal refusal) {
            return refusal.problem() == Problem.CLUSTER_UNREACHABLE;
        }
    }
}
