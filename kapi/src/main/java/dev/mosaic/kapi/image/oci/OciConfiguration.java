package dev.mosaic.kapi.image.oci;

import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistryProperties.class)
class OciConfiguration {

    /** Serves as both ports, Registry and BaseImages. */
    @Bean
    OciRegistry ociRegistry(RegistryProperties properties, Trust trust) {
        return new OciRegistry(properties, new Outbound(properties.timeout(), trust));
    }
}
