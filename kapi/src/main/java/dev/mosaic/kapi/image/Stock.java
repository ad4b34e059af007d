package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All images of a repository, asked for anew each time: whoever means to remove some must not overlook a tag. */
@Component
public class Stock {
    private static final int MOST = 2_000;
    private final Registry registry;
    private final ImageReader reader;
    private final Images images;
    private final Tags tags;

    Stock(Registry registry, ImageReader reader, Images images, Tags tags) {
        this.registry = registry;
        this.reader = reader;
        this.images = images;
        this.tags = tags;
    }

    /** The images and whether these are all: no more than two thousand tags are looked at. */
    public record Found(List<StockedImage> images, boolean whole) {}

    /** In no order. Fails as {@link Registry#tags} and {@link Registry#digest} do. */
    public Found of(ImageRepository repository) {
        Optional<Login> login = images.login(repository.registry());
        List<String> all = registry.tags(repository, login);
        List<String> looked =
                all.stream().sorted(TagOrder.LIKELY_NEWEST_FIRST).limit(MOST).toList();
        Map<Digest, List<String>> named = named(repository, looked, login);
        List<StockedImage> found =
                reader.each(named.keySet().stream().map(Digest::value).toList(), text -> {
                    Digest digest = new Digest(text);
                    return new StockedImage(
                            digest, named.getOrDefault(digest, List.of()), facts(repository, digest, login));
                });
        return new Found(found, looked.size() == all.size());
    }

    /** See {@link Registry#remove}. */
    public void remove(ImageRepository repository, Digest digest) {
        registry.remove(repository, digest, images.login(repository.registry()));
        tags.forget(repository);
    }

    /** The tags of each digest. */
    private Map<Digest, List<String>> named(ImageRepository repository, List<String> tags, Optional<Login> login) {
        List<Optional<Digest>> digests = reader.each(tags, tag -> reader.digest(repository.tagged(tag), login));
        Map<Digest, List<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            digests.get(i)
                    .ifPresent(digest -> named.computeIfAbsent(digest, first -> new ArrayList<>())
                            .add(tag));
        }
        return named;
    }

    /** What nobody can read is none of ours, and stays. */
    private Optional<ImageFacts> facts(ImageRepository repository, Digest digest, Optional<Login> login) {
        try {
            return reader.facts(repository, digest, login);
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
