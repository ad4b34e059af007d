package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.RequestConfig;
import io.fabric8.kubernetes.client.RequestConfigBuilder;
import java.util.concurrent.Executors;

/** Opens clients of the API server. */
final class Clients {
    /** The name of what gives the pulse its signs. */
    static final String PULSE = "PULSE";

    private static final int CONNECT_MILLIS = 5_000;
    private static final int REQUEST_MILLIS = 10_000;
    private static final int QUESTION_MILLIS = 4_500;
    private static final int RETRY_MILLIS = 100;
    /** Doubling from 100 ms to 3.2 s, ten more tries outlast an API server that is away for ten seconds. */
    private static final int PATIENT_RETRIES = 10;

    private Clients() {}

    /** The ServiceAccount inside a cluster, else the current context of the kubeconfig. */
    static Config current() {
        return Config.autoConfigure(null);
    }

    /**
     * A client whose requests and watches give {@code pulse} its signs of life. Watches go over plain HTTP/1.1, one
     * connection each: a broken connection then breaks one of them only; one that is silent is given up after the watch's term.
     */
    static KubernetesClient open(Config config, Pulse pulse) {
        return open(config, pulse, WatchTerm.USUAL);
    }

    static KubernetesClient open(Config config, Pulse pulse, WatchTerm term) {
        pulse.name(config);
        KubernetesClient client = new KubernetesClientBuilder()
                .withConfig(tuned(config))
                .withTaskExecutorSupplier(Executors::newVirtualThreadPerTaskExecutor)
                .withHttpClientBuilderConsumer(http -> http.addOrReplaceInterceptor(PULSE, pulse.listener())
                        .addOrReplaceInterceptor("WATCH", new WatchInterceptor(term, pulse)))
                .build();
        pulse.askVersion(() -> client.getKubernetesVersion().getGitVersion());
        return client;
    }

    private static Config tuned(Config config) {
        return new ConfigBuilder(config)
                .withConnectionTimeout(CONNECT_MILLIS)
                .withRequestTimeout(REQUEST_MILLIS)
                .withRequestRetryBackoffInterval(RETRY_MILLIS)
                .withRequestRetryBackoffLimit(1)
                .withWatchReconnectInterval(500)
                .withHttp2Disable(true)
                .withOnlyHttpWatches(true)
                .build();
    }

    /**
     * The same client for small questions somebody waits for: an API server that hangs, rather than refuses, is told within
     * two tries of this length.
     */
    static KubernetesClient brisk(KubernetesClient client) {
        RequestConfig config = new RequestConfigBuilder(
                        client.getConfiguration().getRequestConfig())
                .withRequestTimeout(QUESTION_MILLIS)
                .build();
        return client.newClient(config).adapt(KubernetesClient.class);
    }

    /** The same client for writes, which must not be lost to a short outage. */
    static KubernetesClient patient(KubernetesClient client) {
        RequestConfig config = new RequestConfigBuilder(
                        client.getConfiguration().getRequestConfig())
                .withRequestRetryBackoffLimit(PATIENT_RETRIES)
                .build();
        return client.newClient(config).adapt(KubernetesClient.class);
    }
}
