package dev.mosaic.kapi.image.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A request to the registry: its verb, the repository it is about, and the rest of the path. */
record Call(String verb, String repository, String subject, HttpExchange exchange) {

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .map(pair -> Arrays.asList(pair.split("=", 2)))
                .filter(pair -> pair.size() == 2 && pair.getFirst().equals(name))
                .map(pair -> URLDecoder.decode(pair.getLast(), UTF_8))
                .findFirst();
    }

    InputStream body() {
        return exchange.getRequestBody();
    }

    String path(String rest) {
        return "/v2/" + repository + "/" + rest;
    }

    Fault unsupported() {
        return new Fault(405, "UNSUPPORTED", verb + " is not supported here");
    }
}
