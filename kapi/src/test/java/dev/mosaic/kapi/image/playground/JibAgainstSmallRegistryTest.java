package dev.mosaic.kapi.image.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that others wrote pushes to the small registry and pulls from it again. */
class JibAgainstSmallRegistryTest {

    @Test
    void whatJibPushesJibPullsAsABaseImage(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("start"), "#!/bin/sh\n");
        try (RegistryFixture fixture = new RegistryFixture(folder.resolve("registry"), 1 << 20)) {
            String first = fixture.registry.address() + "/shop/first:1";
            JibContainerBuilder scratch = Jib.fromScratch()
                    .addLayer(List.of(program), AbsoluteUnixPath.get("/app"))
                    .setEntrypoint("/app/start");
            JibContainer pushed = scratch.containerize(to(first, folder.resolve("one")));
            String manifests = "/v2/shop/first/manifests/";
            assertThat(fixture.send("GET", manifests + pushed.getDigest(), "").statusCode())
                    .isEqualTo(200);
            JibContainer second = Jib.from(RegistryImage.named(first))
                    .containerize(to(fixture.registry.address() + "/shop/second:1", folder.resolve("two")));
            assertThat(fixture.send("GET", "/v2/shop/second/manifests/" + second.getDigest(), "")
                            .body())
                    .contains("layers");
        }
    }

    private static Containerizer to(String image, Path cache) throws Exception {
        return Containerizer.to(RegistryImage.named(image))
                .setAllowInsecureRegistries(true)
                .setBaseImageLayersCache(cache.resolve("base"))
                .setApplicationLayersCache(cache.resolve("app"));
    }
}
