package dev.mosaic.kapi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts kapi. */
@SpringBootApplication
public class KapiApplication {

    public static void main(String[] args) {
        SpringApplication.run(KapiApplication.class, args);
    }
}
