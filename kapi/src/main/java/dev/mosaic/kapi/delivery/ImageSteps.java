package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.operation.Run;
import org.springframework.stereotype.Component;

/** Build and push: from files to a digest in a registry. */
@Component
class ImageSteps {
    private final Images images;
    private final WorkFolder folder;

    ImageSteps(Images images, WorkFolder folder) {
        this.images = images;
        this.folder = folder;
    }

    String build(ShipIntent intent, Run run) {
        Build build = request(intent, run);
        BuilderChoice choice = images.choose(build, intent.ship().builder());
        run.remember("builder", choice.builder().name());
        run.line("Building with " + choice.builder() + ": " + choice.because());
        images.build(choice.builder(), build, run::line);
        return build.image().value();
    }

    String push(ShipIntent intent, Run run) {
        BuilderKind builder = BuilderKind.valueOf(run.recall("builder").orElseThrow());
        Digest digest = images.push(builder, request(intent, run), run::line);
        run.remember("digest", digest.value());
        return digest.value();
    }

    private Build request(ShipIntent intent, Run run) {
        return ShipBuild.of(intent, folder.of(run.id().value()), host -> run.patiently(() -> images.login(host)));
    }
}
