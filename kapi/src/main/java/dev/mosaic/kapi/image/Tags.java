package dev.mosaic.kapi.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.git.CommitSha;
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
import org.springframework.stereotype.Component;

/** The tags of a repository with what the registry tells of each: at most a hundred looked at, a few at a time, kept for a minute. */
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
            return registry.facts(image, login)
                    .map(facts ->
                            new ImageTag(name, facts.digest(), facts.created(), TagCommit.of(name, facts.labels())))
                    .orElseGet(() -> unknown(name));
        } catch (Refusal refusal) {
            return unknown(name);
        }
    }

    private static ImageTag unknown(String name) {
        CommitSha commit = TagCommit.of(name, Map.of());
        return new ImageTag(name, null, null, commit);
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
