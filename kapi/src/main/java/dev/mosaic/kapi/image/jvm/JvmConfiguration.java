package dev.mosaic.kapi.image.jvm;

import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.packages.PackageLogins;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JvmProperties.class)
class JvmConfiguration {

    @Bean
    ImageBuilder jvmBuilder(
            BuildPods pods, PackageLogins packages, Trust trust, JvmLayers layers, JvmProperties images) {
        return new JvmBuilder(new Compiler(pods, new Provisions(packages, trust)), layers, images);
    }
}
