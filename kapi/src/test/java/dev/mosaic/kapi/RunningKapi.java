package dev.mosaic.kapi;

import io.fabric8.kubernetes.client.Config;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The whole of kapi in this process, against the given cluster, as somebody's laptop would run it. */
public final class RunningKapi implements AutoCloseable {
    private final String secret = UUID.randomUUID().toString();
    private final ConfigurableApplicationContext context;

    private RunningKapi(Path folder, Config apiServer) {
        context = new SpringApplicationBuilder(KapiApplication.class)
                .initializers((GenericApplicationContext room) ->
                        room.registerBean("given", Config.class, () -> apiServer, bean -> bean.setPrimary(true)))
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
        return in(folder, Config.autoConfigure(null));
    }

    /** The same, over another way to the API server. */
    public static RunningKapi in(Path folder, Config apiServer) {
        GivenCluster.require();
        return new RunningKapi(folder, apiServer);
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
