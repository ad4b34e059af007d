package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.JvmLayers;
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
    JibRun jibRun(JibProperties jib, RegistryProperties registries, Trust trust) {
        return new JibRun(jib.cache(), registries, trust);
    }

    @Bean
    @Order(1) // asked before Docker: it needs no daemon
    ImageBuilder jibBuilder(
            JibProperties jib, JibRun run, ContextProperties context, BaseImages bases, Registry registry) {
        Recipes recipes = new Recipes(bases, new BaseTrees(jib.cache(), run), context);
        return new JibBuilder(recipes, run, new Reach(registry));
    }

    @Bean
    JvmLayers jibLayers(JibRun run, BaseImages bases, Registry registry) {
        return new JibLayers(bases, run, new Reach(registry));
    }
}
