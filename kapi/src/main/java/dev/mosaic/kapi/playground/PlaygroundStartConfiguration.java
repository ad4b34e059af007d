package dev.mosaic.kapi.playground;

import dev.mosaic.kapi.binding.Bindings;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of this start and its first binding, in playground mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mosaic.mode", havingValue = "playground")
class PlaygroundStartConfiguration {

    @Bean
    PlaygroundFolder playgroundFolder(@Value("${mosaic.playground.folder}") Path path) throws IOException {
        return new PlaygroundFolder(path);
    }

    @Bean
    SampleBinding sampleBinding(Bindings bindings, SampleRepository source, LoopbackRegistry registry) {
        return new SampleBinding(bindings, source, registry);
    }
}
