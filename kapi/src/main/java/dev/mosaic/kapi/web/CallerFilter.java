package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets nobody past {@code /api/} without a bearer token the cluster knows (RFC 6750). A request from another web page is
 * refused too: browsers add {@code Origin}, and no page may call kapi directly.
 */
@Component
@Order(0)
class CallerFilter implements WebFilter {
    private final Access access;
    private final VirtualThreads threads;

    CallerFilter(Access access, VirtualThreads threads, CurrentCaller registered) {
        this.access = access;
        this.threads = threads;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!request.getPath().value().startsWith("/api/v")) return chain.filter(exchange);
        return Mono.fromCallable(() -> session(request))
                .subscribeOn(threads.scheduler())
                .flatMap(session ->
                        chain.filter(exchange).contextWrite(context -> context.put(CurrentCaller.KEY, session)));
    }

    private CallerSession session(ServerHttpRequest request) {
        if (request.getHeaders().getOrigin() != null) throw Refusal.of(Problem.NOT_SIGNED_IN);
        String token = bearer(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        return new CallerSession(access.caller(token), token);
    }

    private static String bearer(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) throw Refusal.of(Problem.NOT_SIGNED_IN);
        return header.substring(7).strip();
    }
}
