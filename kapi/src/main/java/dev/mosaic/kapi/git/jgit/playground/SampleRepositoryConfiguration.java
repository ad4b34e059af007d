package dev.mosaic.kapi.git.jgit.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.playground.PlaygroundFolder;
import dev.mosaic.kapi.playground.SampleRepository;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The repository {@code shop}, in playground mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "playground")
class SampleRepositoryConfiguration {

    @Bean
    SampleRepository sampleRepository(
            PlaygroundFolder folder, @Value("classpath:playground/shop.history") Resource history) throws IOException {
        Path repository = folder.folder("git").resolve("shop.git");
        return new SampleRepository(
                new GitUrl("file://" + repository.toAbsolutePath()),
                Seeder.seed(repository, SampleCommit.history(history.getContentAsString(UTF_8))));
    }
}
