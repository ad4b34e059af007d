package dev.mosaic.frontend.kapi;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * One upstream for all pages that follow the same stream with the same token. It is closed a little after the last page
 * went, so that a reload or a change of pages does not open it anew.
 */
@Component
public class Shared {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private final Map<Key, Flux<?>> streams = new ConcurrentHashMap<>();

    /** The shared form of {@code stream}; {@code name} says which one it is. Newcomers see the latest element and what follows. */
    @SuppressWarnings("unchecked") // a name is used for one element type only
    public <T> Flux<T> stream(String name, SignIn who, Flux<T> stream) {
        Key key = new Key(name, who.token());
        return (Flux<T>) streams.computeIfAbsent(
                key,
                fresh -> stream.doFinally(end -> streams.remove(key)).replay(1).refCount(1, GRACE));
    }

    /** How many upstreams are open; for tests and health. */
    int open() {
        return streams.size();
    }

    private record Key(String name, String token) {

        @Override
        public String toString() {
            return name;
        }
    }
}
