package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.Informable;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;

/** Some kinds of objects of one namespace, watched; a kind that may not be listed is known as forbidden. */
final class NamespaceWatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final long NO_RESYNC = 0;
    private final ChangeFeed<String> changes = new ChangeFeed<>();
    private final Map<Class<?>, SharedIndexInformer<?>> informers = new ConcurrentHashMap<>();
    private final Set<Class<?>> forbidden = ConcurrentHashMap.newKeySet();
    private final List<CountDownLatch> first = new ArrayList<>();
    private volatile String lastFailure = "the first answer has not come yet";

    /** Watches one kind more; {@code trim} takes away what need not be kept. */
    <T extends HasMetadata> NamespaceWatch with(Class<T> kind, Informable<T> source, UnaryOperator<T> trim) {
        CountDownLatch seen = new CountDownLatch(1);
        first.add(seen);
        SharedIndexInformer<T> informer = source.runnableInformer(NO_RESYNC)
                .itemStore(new Trimmed<>(trim))
                .addEventHandler(new Bell<>(seen))
                .exceptionHandler((started, thrown) -> goOn(kind, seen, thrown));
        informers.put(kind, informer);
        informer.start();
        return this;
    }

    /** All of this kind as last seen, none where it is forbidden. Waits for the first answer, for a few seconds. */
    @SuppressWarnings("unchecked")
    <T extends HasMetadata> List<T> all(Class<T> kind) {
        awaitFirst();
        if (forbidden.contains(kind)) return List.of();
        return List.copyOf(
                ((SharedIndexInformer<T>) informers.get(kind)).getStore().list());
    }

    boolean isForbidden(Class<?> kind) {
        awaitFirst();
        return forbidden.contains(kind);
    }

    Flux<String> changes() {
        return changes.listen();
    }

    private boolean goOn(Class<?> kind, CountDownLatch seen, Throwable thrown) {
        lastFailure = ApiErrors.detail(thrown);
        if (!ApiErrors.isForbidden(thrown)) return true;
        forbidden.add(kind);
        seen.countDown();
        return false;
    }

    private void awaitFirst() {
        try {
            for (CountDownLatch one : first) {
                if (!one.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw away();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private Refusal away() {
        return Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", lastFailure));
    }

    @Override
    public void close() {
        informers.values().forEach(SharedIndexInformer::stop);
    }

    private final class Bell<T> implements ResourceEventHandler<T> {
        private final CountDownLatch seen;

        Bell(CountDownLatch seen) {
            this.seen = seen;
        }

        @Override
        public void onAdd(T object) {
            changes.tell("");
        }

        @Override
        public void onUpdate(T before, T object) {
            changes.tell("");
        }

        @Override
        public void onDelete(T object, boolean missed) {
            changes.tell("");
        }

        @Override
        public void onList(String version, boolean remainedEmpty) {
            seen.countDown();
        }
    }
}
