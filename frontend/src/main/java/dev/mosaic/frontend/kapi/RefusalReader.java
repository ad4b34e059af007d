package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.problem.Failure;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an RFC 9457 problem detail and throws the {@link Failure} in it. */
final class RefusalReader {
    private final JsonMapper json;

    RefusalReader(JsonMapper json) {
        this.json = json;
    }

    ExchangeFilterFunction filter() {
        return ExchangeFilterFunction.ofResponseProcessor(this::check);
    }

    private Mono<ClientResponse> check(ClientResponse response) {
        if (!response.statusCode().isError()) return Mono.just(response);
        return response.bodyToMono(String.class)
                .defaultIfEmpty("")
                .flatMap(body -> Mono.error(new KapiRefusal(failure(response.statusCode(), body))));
    }

    Failure failure(HttpStatusCode status, String body) {
        try {
            JsonNode failure = json.readTree(body).path("failure");
            return failure.isObject() ? json.treeToValue(failure, Failure.class) : Failures.odd(status.value());
        } catch (JacksonException e) {
            return Failures.odd(status.value()); // a proxy's own error page, say
        }
    }
}
