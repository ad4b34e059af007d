package dev.mosaic.frontend.kapi;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where kapi listens, and how long one question to it may take (git hosts behind it can be slow). */
@ConfigurationProperties("mosaic.kapi")
record KapiProperties(
        @DefaultValue("http://localhost:8081") URI url,
        @DefaultValue("60s") Duration timeout) {}
