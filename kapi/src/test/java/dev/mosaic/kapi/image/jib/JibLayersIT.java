package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.JvmLayers;
import dev.mosaic.kapi.image.JvmLayersContract;
import dev.mosaic.kapi.image.RegistryProperties;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JibLayersIT extends JvmLayersContract {
    @TempDir
    Path cache;

    @Override
    protected JvmLayers layers() {
        return JibFixture.layers(cache, new RegistryProperties(null, null));
    }
}
