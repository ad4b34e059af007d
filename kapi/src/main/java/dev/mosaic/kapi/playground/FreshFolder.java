package dev.mosaic.kapi.playground;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Chooses {@code mosaic.playground.folder} anew for each start, where nobody chose one. */
class FreshFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), Leftovers.fresh());
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "mosaic-playground", Map.of("mosaic.playground.folder", folder.toString())));
    }
}
