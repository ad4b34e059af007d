package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributes;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributesBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReview;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What both ways of asking for rights share. */
final class Reviews {
    /** How long a withdrawn token or right may still be believed in. */
    static final Duration BELIEF = Duration.ofSeconds(5);

    private Reviews() {}

    /** So many questions at once keep an API server busy without holding up others. */
    private static final Semaphore TURNS = new Semaphore(16);

    record Question(Caller caller, Right right) {}

    static <K, V> Cache<K, V> shortLived(int limit) {
        return Caffeine.newBuilder().expireAfterWrite(BELIEF).maximumSize(limit).build();
    }

    /** Answers that are asked for anew while they are still believed, so that who looks on never waits for one. */
    static <K> LoadingCache<K, Boolean> renewed(int limit, Predicate<K> question) {
        return Caffeine.newBuilder()
                .expireAfterWrite(BELIEF)
                .refreshAfterWrite(BELIEF.dividedBy(2))
                .maximumSize(limit)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build(key -> inTurn(() -> question.test(key)));
    }

    /** Those of these questions that are answered yes; the ones nobody knows are asked together. */
    static <K> Set<K> yes(LoadingCache<K, Boolean> answers, Collection<K> questions) {
        Map<K, Boolean> known = new HashMap<>(answers.getAllPresent(questions));
        List<K> open = questions.stream().filter(key -> !known.containsKey(key)).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> asked = open.stream()
                    .map(key -> CompletableFuture.supplyAsync(() -> answers.get(key), threads))
                    .toList();
            for (int i = 0; i < open.size(); i++) known.put(open.get(i), joined(asked.get(i)));
        }
        return known.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean joined(CompletableFuture<Boolean> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) throw refusal;
            throw e;
        }
    }

    private static boolean inTurn(BooleanSupplier question) {
        TURNS.acquireUninterruptibly();
        try {
            return question.getAsBoolean();
        } finally {
            TURNS.release();
        }
    }

    /** Stands for a token in memory, where the token itself need not lie. */
    static String fingerprint(String token) {
        return HexFormat.of().formatHex(hash(token));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the client's own account holds the right; {@code what} says in a few words what that is asked for. */
    static boolean ofSelf(KubernetesClient client, Right right, String what) {
        SelfSubjectAccessReview review = new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withResourceAttributes(attributes(right))
                .endSpec()
                .build();
        SelfSubjectAccessReview answer = ApiErrors.calling(
                what,
                () -> client.authorization().v1().selfSubjectAccessReview().create(review));
        return Boolean.TRUE.equals(answer.getStatus().getAllowed());
    }

    /** RBAC writes a subresource as {@code deployments/scale}; a review wants it apart. */
    static ResourceAttributes attributes(Right right) {
        String[] resource = right.resource().split("/", 2);
        return new ResourceAttributesBuilder()
                .withVerb(right.verb())
                .withGroup(right.group())
                .withResource(resource[0])
                .withSubresource(resource.length > 1 ? resource[1] : null)
                .withNamespace(right.namespace())
                .withName(right.name())
                .build();
    }
}
