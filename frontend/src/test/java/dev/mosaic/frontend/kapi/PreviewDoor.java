package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.frontend.fake.FakeIdentity;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A door whose porter is the fake. */
@TestConfiguration(proxyBeanMethods = false)
public class PreviewDoor {

    @Bean
    @Primary
    Door openDoor(FakeIdentity identity, PreferenceApi preferences) {
        return new Door(identity::with, token -> preferences, new LocalProperties("open-sesame"));
    }

    @Bean
    @Primary
    Lasting lastingFakes(ShellApi shells) {
        return new Lasting(token -> shells, new SignIn());
    }
}
