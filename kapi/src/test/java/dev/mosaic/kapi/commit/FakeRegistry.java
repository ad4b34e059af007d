package dev.mosaic.kapi.commit;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.UnaskedRegistry;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry with the images a test gave it. */
final class FakeRegistry extends UnaskedRegistry {
    private final Map<String, ImageFacts> images = new LinkedHashMap<>();
    private boolean away;
    int asked;

    void has(String image, Digest digest, Map<String, String> labels) {
        images.put(image, new ImageFacts(digest, null, labels, 0, Map.of(), List.of(), List.of()));
        images.put(
                new ImageReference(image).repository().at(digest).value(),
                new ImageFacts(digest, null, labels, 0, Map.of(), List.of(), List.of()));
    }

    void away() {
        away = true;
    }

    @Override
    public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
        return facts(image, login).map(ImageFacts::digest);
    }

    @Override
    public List<String> tags(ImageRepository repository, Optional<Login> login) {
        return images.keySet().stream()
                .map(ImageReference::new)
                .filter(image -> image.repository().equals(repository))
                .flatMap(image -> image.tag().stream())
                .toList();
    }

    @Override
    public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
        asked++;
        Map<String, String> facts = new HashMap<>(Map.of("host", image.registry(), "image", image.value()));
        facts.put("detail", "it is away");
        if (away) throw Refusal.of(Problem.REGISTRY_UNREACHABLE, facts);
        return Optional.ofNullable(images.get(image.value()));
    }

    @Override
    public Map<String, String> labels(ImageReference image, Optional<Login> login) {
        return facts(image, login).map(ImageFacts::labels).orElse(Map.of());
    }

    @Override
    public Optional<List<ImageRepository>> repositories(String registry, Optional<Login> login) {
        return Optional.empty();
    }
}
