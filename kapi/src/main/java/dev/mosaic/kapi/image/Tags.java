package dev.mosaic.kapi.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tags of a repository with what the registry tells of each: at most a hundred looked at, a few at a time, kept for a
 * minute. What a digest names never changes and is read once: after that a tag costs one question without an answer's body.
 */
@Component
public class Tags {
    private static final int MOST = 100;
    private static final int AT_ONCE = 8;
    private final Registry registry;
    private final Images images;
    private final Cache<ImageRepository, ImageTags> lately = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Cache<ImageReference, ImageFacts> forever =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Tags(Registry registry, Images images) {
        this.registry = registry;
        this.images = images;
    }

    /** Newest first; those whose age nobody tells come last, by name. Fails as {@link Registry#tags} does. */
    public ImageTags of(ImageRepository repository) {
        return lately.get(repository, this::read);
    }

    private ImageTags read(ImageRepository repository) {
        Optional<Login> login = images.login(repository.registry());
        List<String> all = registry.tags(repository, login);
        List<String> looked =
                all.stream().sorted(TagOrder.LIKELY_NEWEST_FIRST).limit(MOST).toList();
        return new ImageTags(repository, sorted(facts(repository, looked, login)), all.size());
    }

    private List<ImageTag> facts(ImageRepository repository, List<String> names, Optional<Login> login) {
        Semaphore places = new Semaphore(AT_ONCE);
        List<Future<ImageTag>> tags;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tags = names.stream()
                    .map(name -> threads.submit(() -> inTurn(places, () -> tag(repository.tagged(name), name, login))))
                    .toList();
        } // which waits for all of them
        return tags.stream().map(Future::resultNow).toList();
    }

    private static ImageTag inTurn(Semaphore places, Supplier<ImageTag> question) throws InterruptedException {
        places.acquire();
        try {
            return question.get();
        } finally {
            places.release();
        }
    }

    /** One image nobody can read does not hide the others. */
    private ImageTag tag(ImageReference image, String name, Optional<Login> login) {
        try {
            return registry.digest(image, login)
                    .map(digest -> tag(image.repository(), digest, name, login))
                    .orElseGet(() -> unknown(name, null));
        } catch (Refusal refusal) {
            return unknown(name, null);
        }
    }

    private ImageTag tag(ImageRepository repository, Digest digest, String name, Optional<Login> login) {
        try {
            ImageFacts facts = forever.get(
                    repository.at(digest), image -> registry.facts(image, login).orElse(null));
            return facts == null ? unknown(name, digest) : tag(name, facts);
        } catch (Refusal refusal) {
            return unknown(name, digest);
        }
    }

    private static ImageTag tag(String name, ImageFacts facts) {
        CommitSha commit = TagCommit.of(name, facts.labels());
        return new ImageTag(name, facts.digest(), facts.created(), commit, facts.bytes(), facts.platforms());
    }

    private static ImageTag unknown(String name, @Nullable Digest digest) {
        CommitSha commit = TagCommit.of(name, Map.of());
        return new ImageTag(name, digest, null, commit, 0, List.of());
    }

    private static List<ImageTag> sorted(List<ImageTag> tags) {
        Comparator<ImageTag> age = Comparator.comparing(Tags::age).reversed();
        return tags.stream()
                .sorted(age.thenComparing(ImageTag::tag, TagOrder.LIKELY_NEWEST_FIRST))
                .toList();
    }

    private static Instant age(ImageTag tag) {
        return tag.created() == null ? Instant.MIN : tag.created();
    }
}
