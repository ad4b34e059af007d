package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.UserToken;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Clients that act as the user themselves. On a laptop that is the kubeconfig's user, as whom Mosaic acts anyway. */
final class UserClients {
    private final KubernetesClient client;
    private final boolean laptop;

    UserClients(KubernetesClient client, boolean laptop) {
        this.client = client;
        this.laptop = laptop;
    }

    <T> T calling(UserToken user, Function<KubernetesClient, T> call) {
        if (laptop) return call.apply(client);
        try (KubernetesClient own =
                new KubernetesClientBuilder().withConfig(config(user)).build()) {
            return call.apply(own);
        }
    }

    /** The same client for several calls; who opens it closes it. */
    Own open(UserToken user) {
        return laptop
                ? new Own(() -> client, false)
                : new Own(
                        () -> new KubernetesClientBuilder()
                                .withConfig(config(user))
                                .build(),
                        true);
    }

    /** A client that acts as the user, made when it is first asked for; on a laptop it is Mosaic's own, which stays open. */
    static final class Own implements AutoCloseable {
        private final Supplier<KubernetesClient> opening;
        private final boolean ours;
        private @Nullable KubernetesClient client;

        Own(Supplier<KubernetesClient> opening, boolean ours) {
            this.opening = opening;
            this.ours = ours;
        }

        synchronized KubernetesClient client() {
            if (client == null) client = opening.get();
            return client;
        }

        @Override
        public synchronized void close() {
            if (ours && client != null) client.close();
        }
    }

    /** Nothing of Mosaic's own but where the API server is and how it is known. */
    private Config config(UserToken user) {
        Config mosaics = client.getConfiguration();
        return new ConfigBuilder(Config.empty())
                .withMasterUrl(mosaics.getMasterUrl())
                .withCaCertData(mosaics.getCaCertData())
                .withCaCertFile(mosaics.getCaCertFile())
                .withTrustCerts(mosaics.isTrustCerts())
                .withOauthToken(user.value())
                .withConnectionTimeout(mosaics.getConnectionTimeout())
                .withRequestTimeout(mosaics.getRequestTimeout())
                .withRequestRetryBackoffLimit(1)
                .build();
    }
}
