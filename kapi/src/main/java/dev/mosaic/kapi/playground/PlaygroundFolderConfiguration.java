package dev.mosaic.kapi.playground;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of this start, in playground mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "playground")
class PlaygroundFolderConfiguration {

    @Bean
    PlaygroundFolder playgroundFolder(@Value("${mosaic.playground.folder}") Path path) throws IOException {
        return new PlaygroundFolder(path);
    }
}
