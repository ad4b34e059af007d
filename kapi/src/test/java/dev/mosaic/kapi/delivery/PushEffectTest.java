package dev.mosaic.kapi.delivery;

import static dev.mosaic.kapi.delivery.Stocked.digest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Layers;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.ImagesFor;
import dev.mosaic.kapi.image.UnaskedRegistry;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PushEffectTest {
    private static final ImageRepository CART = new ImageRepository("registry.test/cart");
    private final Map<String, ImageFacts> images = new HashMap<>();
    private final FakeWorkloads workloads = new FakeWorkloads();
    private final PushEffect effect = new PushEffect(
            ImagesFor.registry(new UnaskedRegistry() {
                @Override
                public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
                    if (image.registry().equals("away.test")) throw Refusal.of(Problem.REGISTRY_UNREACHABLE);
                    return Optional.ofNullable(images.get(image.value()));
                }
            }),
            workloads);

    @Test
    void onlyTheLayersThatTheRunningImageLacksAreNew() {
        workloads.put(Details.running("web", CART + ":old"));
        image(CART + ":old", Map.of(digest(1), 5_000L, digest(2), 300L));
        image(CART + ":new", Map.of(digest(1), 5_000L, digest(3), 200L));
        assertThat(layers(":new")).contains(new Layers(2, 5_200, 1, 200));
    }

    @Test
    void whatIsPushedAgainUnderItsTagAddsNothing() {
        image(CART + ":0123456", Map.of(digest(1), 5_000L));
        assertThat(layers(":0123456")).contains(new Layers(1, 5_000, 0, 0));
    }

    @Test
    void theFirstImageIsAllNew() {
        workloads.put(Details.running("web", "elsewhere.test/cart:old"));
        image(CART + ":new", Map.of(digest(1), 5_000L, digest(2), 10L));
        assertThat(layers(":new")).contains(new Layers(2, 5_010, 2, 5_010));
    }

    @Test
    void aRegistryThatDoesNotTellFailsNoShip() {
        assertThat(effect.of(new ImageReference("away.test/cart:new"), Set.of()))
                .isEmpty();
    }

    private Optional<Layers> layers(String tag) {
        return effect.of(new ImageReference(CART + tag), effect.before(intent()));
    }

    private void image(String name, Map<Digest, Long> layers) {
        images.put(name, new ImageFacts(digest(9), null, Map.of(), 0, layers, List.of(), List.of()));
    }

    private static ShipIntent intent() {
        Ship ship = new Ship(
                Details.CART, "web", new GitRef("main"), null, null, null, null, OnFailure.RETURN_TO_LAST_GOOD);
        Binding binding = new Binding(
                Details.CART,
                "web",
                new GitUrl("https://git.test/shop.git"),
                new RelativePath("Dockerfile"),
                new RelativePath("."),
                CART);
        CommitSha sha = new CommitSha("0123456789abcdef0123456789abcdef01234567");
        return new ShipIntent(ship, binding, new Commit(sha, "fix", "Ann", "", Instant.EPOCH));
    }
}
