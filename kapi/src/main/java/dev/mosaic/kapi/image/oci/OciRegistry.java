package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BaseImage;
import dev.mosaic.kapi.image.BaseImages;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.Platform;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.outbound.Outbound;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry that speaks the OCI distribution API. */
final class OciRegistry implements Registry, BaseImages {
    private static final String DOCKER_HUB = "docker.io";
    private final RegistryProperties properties;
    private final Outbound outbound;
    private final Keyring keys = Keyring.lasting();

    OciRegistry(RegistryProperties properties, Outbound outbound) {
        this.properties = properties;
        this.outbound = outbound;
    }

    @Override
    public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
        return conversation(image, login).manifestDigest();
    }

    @Override
    public List<String> tags(ImageRepository repository, Optional<Login> login) {
        return conversation(repository.tagged("latest"), login).tags();
    }

    @Override
    public Optional<List<ImageRepository>> repositories(String registry, Optional<Login> login) {
        if (registry.equals(DOCKER_HUB)) return Optional.empty(); // it has millions and lists none
        Place place = Place.catalog(registry, properties);
        Exchange exchange = new Exchange(outbound, place, login, Keyring.forgetful());
        try {
            return new Pages(exchange, last -> place.catalog(Pages.SIZE, last), "repositories")
                    .read(path -> named(registry, path).isPresent())
                    .map(paths -> paths.stream()
                            .flatMap(path -> named(registry, path).stream())
                            .toList());
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.REGISTRY_UNAUTHORIZED) return Optional.empty();
            throw refusal;
        }
    }

    @Override
    public Proof check(String registry, Optional<Login> login) {
        Place place = Place.door(registry, properties);
        new Exchange(outbound, place, login, Keyring.forgetful()).enter();
        return Proof.taken();
    }

    @Override
    public void remove(ImageRepository repository, Digest digest, Optional<Login> login) {
        conversation(repository.at(digest), login, Keyring.forgetful()).remove();
    }

    private static Optional<ImageRepository> named(String registry, String path) {
        try {
            return Optional.of(new ImageRepository(registry + "/" + path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
        return conversation(image, login).facts(Platform.own());
    }

    @Override
    public Map<String, String> labels(ImageReference image, Optional<Login> login) {
        return find(image, Platform.own(), login).map(BaseImage::labels).orElse(Map.of());
    }

    @Override
    public Optional<BaseImage> find(ImageReference image, Platform platform, Optional<Login> login) {
        Conversation conversation = conversation(image, login);
        return conversation.manifest(platform).map(manifest -> conversation.config(manifest));
    }

    private Conversation conversation(ImageReference image, Optional<Login> login) {
        return conversation(image, login, keys);
    }

    private Conversation conversation(ImageReference image, Optional<Login> login, Keyring keys) {
        Place place = Place.of(image, properties);
        return new Conversation(place, new Exchange(outbound, place, login, keys));
    }
}
