package dev.mosaic.frontend.fake;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.delivery.Removal;
import dev.mosaic.contract.delivery.Removed;
import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Twelve images, the second in use; a registry that keeps everything when told to. */
public final class FakeOldImages implements OldImageApi {
    private static final Instant NOW = Instant.now();
    private final List<Digest> gone = new ArrayList<>();
    private boolean keeping;

    public void keepEverything() {
        keeping = true;
    }

    public void reset() {
        keeping = false;
        gone.clear();
    }

    @Override
    public OldImages weigh(String namespace, WorkloadKind kind, String name, String container, int keep) {
        List<OldImage> images = IntStream.range(0, 12)
                .mapToObj(i -> image(i, keep))
                .filter(image -> !gone.contains(image.digest()))
                .toList();
        List<Command> commands = images.stream()
                .filter(OldImage::goes)
                .map(image -> Command.of(Purpose.REMOVE_IMAGE, "curl", "--request", "DELETE", "…/" + image.digest()))
                .toList();
        ImageRepository repository = new ImageRepository("registry.example/" + namespace + "/" + name);
        return new OldImages(
                repository, keep, images, 3, List.of(new Right("list", "batch", "jobs", "", "")), List.of(), commands);
    }

    @Override
    public List<Removed> remove(String namespace, WorkloadKind kind, String name, String container, Removal removal) {
        Failure failure = keeping
                ? new Failure(
                        Problem.REGISTRY_KEEPS_IMAGES,
                        Map.of("registry", "registry.example"),
                        "Remove images from registry.example",
                        "this registry lets nothing be removed over its API",
                        "Allow deletes in its settings.")
                : null;
        if (failure == null) gone.addAll(removal.images());
        return weighed(removal, failure);
    }

    private static List<Removed> weighed(Removal removal, @Nullable Failure failure) {
        return IntStream.range(0, 12)
                .mapToObj(i -> image(i, removal.keep()))
                .filter(image -> removal.images().contains(image.digest()))
                .map(image -> new Removed(image, failure))
                .toList();
    }

    private static OldImage image(int i, int keep) {
        String sha = String.format("%040x", 0x9c1d2e3f4aL * (i + 7));
        Stay stay = i == 1
                ? new Stay(StayReason.IN_USE, Map.of("what", "shop/deployment/cart"))
                : i < keep ? Stay.because(StayReason.NEWEST) : null;
        return new OldImage(
                new Digest("sha256:" + String.format("%064x", i + 1)),
                List.of(sha.substring(33)),
                NOW.minus(Duration.ofHours(9L + 31 * i)),
                new CommitSha(sha),
                48_000_000 + i * 1_300_000L,
                stay);
    }
}
