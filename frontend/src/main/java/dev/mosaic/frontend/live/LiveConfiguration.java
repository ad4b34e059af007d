package dev.mosaic.frontend.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads questions to kapi are asked on: virtual ones, one a question. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Threads threads() {
        return question -> Thread.ofVirtual().name("ask-kapi").start(question);
    }
}
