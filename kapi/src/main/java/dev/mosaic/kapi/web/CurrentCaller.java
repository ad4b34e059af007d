package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the request at hand comes from; set by {@link CallerFilter}, carried across threads by Reactor's context. */
@Component
public class CurrentCaller {
    static final String KEY = "mosaic.session";
    private static final ThreadLocal<@Nullable CallerSession> SESSION = new ThreadLocal<>();

    CurrentCaller() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, SESSION::get, SESSION::set, SESSION::remove);
    }

    /** The caller; fails with NOT_SIGNED_IN outside of an authenticated request. */
    public Caller get() {
        return session().caller();
    }

    /** The caller's token, for what is done with their own rights; fails as {@link #get} does. */
    public UserToken token() {
        return new UserToken(session().token());
    }

    CallerSession session() {
        CallerSession session = SESSION.get();
        if (session == null) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return session;
    }
}
