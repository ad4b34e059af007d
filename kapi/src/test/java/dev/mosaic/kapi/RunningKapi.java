package dev.mosaic.kapi;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The whole of kapi in this process, against the given cluster, as somebody's laptop would run it. */
public final class RunningKapi implements AutoCloseable {
    private final String secret = UUID.randomUUID().toString();
    private final ConfigurableApplicationContext context;

    private RunningKapi(Path folder) {
        context = new SpringApplicationBuilder(KapiApplication.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--mosaic.mode=laptop",
                        "--mosaic.local.secret=" + secret,
                        "--mosaic.state.folder=" + folder.resolve("state"),
                        "--mosaic.operation.work=" + folder.resolve("work"));
    }

    /** {@code folder} takes its state and what it works on. */
    public static RunningKapi in(Path folder) {
        GivenCluster.require();
        return new RunningKapi(folder);
    }

    public <T> T api(Class<T> type) {
        String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        WebClient client = WebClient.builder()
                .baseUrl(url)
                .defaultHeaders(headers -> headers.setBearerAuth(secret))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
