package dev.mosaic.frontend.kapi;

import io.netty.channel.ChannelOption;
import java.util.function.Supplier;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** Makes clients of kapi's interfaces, each with its own bearer token. */
@Component
class Kapi {
    private static final int LARGEST_ELEMENT = 16 * 1024 * 1024;
    private static final int MOST_CONNECTIONS = 2000; // every live page holds streams open
    private final KapiProperties properties;
    private final WebClient client;

    Kapi(KapiProperties properties, JsonMapper json) {
        this.properties = properties;
        this.client = WebClient.builder()
                .baseUrl(properties.url().toString())
                .clientConnector(new ReactorClientHttpConnector(http()))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ELEMENT))
                .filter(new RefusalReader(json).filter())
                .build();
    }

    /** A client of {@code api}; {@code token} is asked before every call. */
    <T> T client(Class<T> api, Supplier<String> token) {
        WebClientAdapter adapter =
                WebClientAdapter.create(client.mutate().filter(bearer(token)).build());
        adapter.setBlockTimeout(properties.timeout());
        return HttpServiceProxyFactory.builderFor(adapter).build().createClient(api);
    }

    private static HttpClient http() {
        return HttpClient.create(ConnectionProvider.create("kapi", MOST_CONNECTIONS))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 3000)
                .compress(true);
    }

    private static ExchangeFilterFunction bearer(Supplier<String> token) {
        return ExchangeFilterFunction.ofRequestProcessor(request -> Mono.just(ClientRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token.get()))
                .build()));
    }
}
