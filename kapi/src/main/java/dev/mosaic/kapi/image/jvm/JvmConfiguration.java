package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.JvmLayers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JvmProperties.class)
class JvmConfiguration {

    @Bean
    ImageBuilder jvmBuilder(BuildPods pods, JvmLayers layers, JvmProperties images) {
        return new JvmBuilder(new Compiler(pods), layers, images);
    }
}
