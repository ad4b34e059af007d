package dev.mosaic.kapi.git.jgit;

import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.login.HostKeys;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.playground.SampleRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GitProperties.class)
class JGitConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE) // it takes any address, so it is asked last
    GitHost jGitHost(
            GitProperties properties, Trust trust, HostKeys hostKeys, ObjectProvider<SampleRepository> samples) {
        return new JGitHost(
                new Wire(properties, trust, hostKeys),
                new Clones(properties.cache(), properties.cacheLimit().toBytes()),
                samples.stream().map(SampleRepository::hosted).toList());
    }
}
