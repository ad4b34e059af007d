package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.outbound.Trust;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({JibProperties.class, RegistryProperties.class, ContextProperties.class})
class JibConfiguration {

    @Bean
    @Order(1) // asked before Docker: it needs no daemon
    ImageBuilder jibBuilder(
            JibProperties jib,
            RegistryProperties registries,
            ContextProperties context,
            BaseImages bases,
            Registry registry,
            Trust trust) {
        JibRun run = new JibRun(jib.cache(), registries, trust);
        return new JibBuilder(new Recipes(bases, new BaseTrees(jib.cache(), run), context), run, registry);
    }
}
