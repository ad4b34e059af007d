package dev.mosaic.kapi.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.kapi.login.Login;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Asks a registry about many images, a few at a time. What a digest names never changes and is read once: after that a tag
 * costs one question whose answer has no body.
 */
@Component
class ImageReader {
    private static final int AT_ONCE = 8;
    private final Registry registry;
    private final Cache<ImageReference, ImageFacts> forever =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ImageReader(Registry registry) {
        this.registry = registry;
    }

    /** See {@link Registry#digest}. */
    Optional<Digest> digest(ImageReference image, Optional<Login> login) {
        return registry.digest(image, login);
    }

    /** See {@link Registry#facts}. */
    Optional<ImageFacts> facts(ImageRepository repository, Digest digest, Optional<Login> login) {
        return Optional.ofNullable(forever.get(
                repository.at(digest), image -> registry.facts(image, login).orElse(null)));
    }

    /** An answer to each name, in order; fails as the first question that does. */
    <T> List<T> each(List<String> names, Function<String, T> question) {
        Semaphore places = new Semaphore(AT_ONCE);
        List<Future<T>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = names.stream()
                    .map(name -> threads.submit(() -> inTurn(places, name, question)))
                    .toList();
        } // which waits for all of them
        return answers.stream().map(ImageReader::answer).toList();
    }

    private static <T> T inTurn(Semaphore places, String name, Function<String, T> question)
            throws InterruptedException {
        places.acquire();
        try {
            return question.apply(name);
        } finally {
            places.release();
        }
    }

    private static <T> T answer(Future<T> answered) {
        if (answered.state() == Future.State.FAILED && answered.exceptionNow() instanceof RuntimeException failed) {
            throw failed;
        }
        return answered.resultNow();
    }
}
