package dev.mosaic.kapi.commit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.git.Sources;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Commits by what names them, each asked for once in a while: a whole id names one forever, a tag may move. */
@Component
class CommitReader {
    private final Sources sources;
    private final Cache<Asked, Commit> forever =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private final Cache<Asked, Commit> lately = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private record Asked(GitUrl url, GitRef ref) {}

    CommitReader(Sources sources) {
        this.sources = sources;
    }

    /** Fails as {@link Sources#resolve} does. */
    Commit read(GitUrl url, Clue clue) {
        Cache<Asked, Commit> cache = clue.sha().isPresent() ? forever : lately;
        return cache.get(new Asked(url, clue.ref()), asked -> sources.resolve(asked.url(), asked.ref()));
    }
}
