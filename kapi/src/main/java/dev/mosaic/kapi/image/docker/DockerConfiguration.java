package dev.mosaic.kapi.image.docker;

import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DockerProperties.class, ContextProperties.class})
class DockerConfiguration {

    @Bean
    @Order(2) // asked after Jib
    ImageBuilder dockerBuilder(DockerProperties docker, ContextProperties context) {
        return new DockerBuilder(new Daemon(docker), context);
    }
}
