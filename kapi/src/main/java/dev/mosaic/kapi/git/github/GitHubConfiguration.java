package dev.mosaic.kapi.git.github;

import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.outbound.Outbound;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GitHubProperties.class, GitProperties.class})
class GitHubConfiguration {

    @Bean
    @Order(1)
    GitHost gitHubHost(GitHubProperties github, GitProperties git) {
        return new GitHubHost(github, new Outbound(git.timeout()));
    }
}
