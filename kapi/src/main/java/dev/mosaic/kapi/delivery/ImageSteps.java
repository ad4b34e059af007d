package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.contract.operation.Layers;
import dev.mosaic.contract.operation.Made;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.image.Tags;
import dev.mosaic.kapi.operation.Run;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Build and push: from files to a digest in a registry. */
@Component
class ImageSteps {
    private final Images images;
    private final Tags tags;
    private final PushEffect effect;
    private final WorkFolder folder;

    ImageSteps(Images images, Tags tags, PushEffect effect, WorkFolder folder) {
        this.images = images;
        this.tags = tags;
        this.effect = effect;
        this.folder = folder;
    }

    String build(ShipIntent intent, Run run) {
        Build build = request(intent, run);
        BuilderChoice choice = images.choose(build, intent.ship().builder());
        run.remember("builder", choice.builder().name());
        run.made(new Made(choice.builder(), null));
        run.line("Building with " + choice.builder() + ": " + choice.because());
        images.build(choice.builder(), build, run::line);
        return build.image().value();
    }

    String push(ShipIntent intent, Run run) {
        BuilderKind builder = BuilderKind.valueOf(run.recall("builder").orElseThrow());
        Set<Digest> before = effect.before(intent);
        Digest digest = images.push(builder, request(intent, run), run::line);
        run.remember("digest", digest.value());
        tags.forget(intent.binding().images());
        effect.of(intent.at(digest), before).ifPresent(layers -> tell(run, builder, layers));
        return digest.value();
    }

    private static void tell(Run run, BuilderKind builder, Layers layers) {
        run.line(layers.fresh() + " of " + layers.count() + " layers are new: " + (layers.freshBytes() + 512) / 1000
                + " of " + (layers.bytes() + 512) / 1000 + " kB");
        run.made(new Made(builder, layers));
    }

    private Build request(ShipIntent intent, Run run) {
        return ShipBuild.of(intent, folder.of(run.id().value()), host -> run.patiently(() -> images.login(host)));
    }
}
