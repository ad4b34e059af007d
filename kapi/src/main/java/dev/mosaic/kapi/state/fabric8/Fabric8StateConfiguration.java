package dev.mosaic.kapi.state.fabric8;

import dev.mosaic.kapi.state.StateStore;
import io.fabric8.kubernetes.client.KubernetesClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inside a cluster, state is kept there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "in-cluster", matchIfMissing = true)
class Fabric8StateConfiguration {
    @Bean
    StateStore stateStore(KubernetesClient client, @Value("${mosaic.namespace:mosaic}") String namespace) {
        return new Fabric8StateStore(client, namespace);
    }
}
