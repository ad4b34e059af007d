package dev.mosaic.kapi;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts kapi. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class KapiApplication {

    public static void main(String[] args) {
        SpringApplication.run(KapiApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
