package dev.mosaic.kapi.web;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A cluster that knows the tokens a test gives it. */
class TokenAccess implements Access {
    final Set<String> known = ConcurrentHashMap.newKeySet();

    final AtomicInteger asked = new AtomicInteger();

    @Override
    public Caller caller(String token) {
        asked.incrementAndGet();
        if (!known.contains(token)) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return new Caller(token, "", List.of(), Map.of());
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return true;
    }
}
