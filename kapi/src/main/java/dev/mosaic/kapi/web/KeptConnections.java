package dev.mosaic.kapi.web;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;

/**
 * Has each answer flushed and ended before the next request on its connection is looked at. Without it reactor-netty 1.3.7
 * may stop reading a connection whose client asks again at once (its issue 4361, mended after that version).
 */
@Component
class KeptConnections implements NettyServerCustomizer {
    private static final String FLUSH_FIRST = "reactor.netty.http.server.lastFlushWhenNoRead";

    @Override
    public HttpServer apply(HttpServer server) {
        System.setProperty(FLUSH_FIRST, "true"); // it is read once, with the first connection
        return server;
    }
}
