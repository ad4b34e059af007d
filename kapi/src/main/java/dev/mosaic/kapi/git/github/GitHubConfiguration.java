package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.GitProperties;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.outbound.Trust;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GitHubProperties.class, GitProperties.class})
class GitHubConfiguration {

    @Bean
    @Order(1)
    GitHost gitHubHost(GitHubProperties github, GitProperties git, Logins logins, Trust trust) {
        Endpoints endpoints = new Endpoints(
                github, host -> logins.has(AccountKind.GITHUB, host) || logins.has(AccountKind.GITHUB_APP, host));
        return host(endpoints, new Outbound(git.timeout(), trust), Clock.systemUTC());
    }

    static GitHost host(Endpoints endpoints, Outbound outbound, Clock clock) {
        return new GitHubHost(endpoints, new Line(outbound, new Kept(), new Patience(clock), new AppTokens(clock)));
    }
}
