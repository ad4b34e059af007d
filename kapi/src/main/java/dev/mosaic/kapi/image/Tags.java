package dev.mosaic.kapi.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tags of a repository with what the registry tells of each: at most a hundred looked at, kept for a minute. */
@Component
public class Tags {
    private static final int MOST = 100;
    private final Registry registry;
    private final ImageReader reader;
    private final Images images;
    private final Cache<ImageRepository, ImageTags> lately = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Tags(Registry registry, ImageReader reader, Images images) {
        this.registry = registry;
        this.reader = reader;
        this.images = images;
    }

    /** Newest first; those whose age nobody tells come last, by name. Fails as {@link Registry#tags} does. */
    public ImageTags of(ImageRepository repository) {
        return lately.get(repository, this::read);
    }

    /** What was kept of this repository is not true any more. */
    public void forget(ImageRepository repository) {
        lately.invalidate(repository);
    }

    private ImageTags read(ImageRepository repository) {
        Optional<Login> login = images.login(repository.registry());
        List<String> all = registry.tags(repository, login);
        List<String> looked =
                all.stream().sorted(TagOrder.LIKELY_NEWEST_FIRST).limit(MOST).toList();
        return new ImageTags(repository, sorted(reader.each(looked, name -> tag(repository, name, login))), all.size());
    }

    /** One image nobody can read does not hide the others. */
    private ImageTag tag(ImageRepository repository, String name, Optional<Login> login) {
        try {
            return reader.digest(repository.tagged(name), login)
                    .map(digest -> tag(repository, digest, name, login))
                    .orElseGet(() -> unknown(name, null));
        } catch (Refusal refusal) {
            return unknown(name, null);
        }
    }

    private ImageTag tag(ImageRepository repository, Digest digest, String name, Optional<Login> login) {
        try {
            return reader.facts(repository, digest, login)
                    .map(facts -> tag(name, facts))
                    .orElseGet(() -> unknown(name, digest));
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
