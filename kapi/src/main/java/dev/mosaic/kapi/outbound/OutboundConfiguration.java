package dev.mosaic.kapi.outbound;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    Trust trust(Authorities authorities) {
        Trust trust = new Trust(authorities::lately);
        trust.forTheProcess();
        return trust;
    }
}
