package dev.mosaic.kapi.cluster.recorded;

import dev.mosaic.kapi.cluster.Recordings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives recorded states to who judges them. */
@Configuration(proxyBeanMethods = false)
class RecordedConfiguration {
    @Bean
    Recordings recordings() {
        return RecordedEvidence::of;
    }
}
