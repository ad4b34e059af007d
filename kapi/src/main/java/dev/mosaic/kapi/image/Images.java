package dev.mosaic.kapi.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builders and registries together: which builder fits, and whether the registry holds what was pushed. */
@Component
public class Images {
    private final List<ImageBuilder> builders;
    private final Registry registry;
    private final Logins logins;
    private final Cache<ImageReference, Map<String, String>> labels =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Images(List<ImageBuilder> builders, Registry registry, Logins logins) {
        this.builders = builders.stream()
                .sorted(Comparator.comparing(ImageBuilder::kind))
                .toList();
        this.registry = registry;
        this.logins = logins;
    }

    /**
     * The builder that was asked for, or the first that fits: Jib before Docker, and JVM where no Dockerfile is bound. Fails with
     * that builder's refusal, or, when none fits, with the first one's: it names the line that needs a daemon and how to get one.
     */
    public BuilderChoice choose(Build build, @Nullable BuilderKind wanted) {
        Optional<Fitness> first = Optional.empty();
        for (ImageBuilder builder : builders) {
            if (wanted == null ? !suits(builder, build) : builder.kind() != wanted) continue;
            Fitness fitness = builder.fitness(build);
            if (fitness.fits()) return new BuilderChoice(builder.kind(), fitness.because());
            if (first.isEmpty()) first = Optional.of(fitness);
        }
        throw first.flatMap(Fitness::refusal)
                .orElseGet(() -> Refusal.of(
                        Problem.BUILDER_UNAVAILABLE,
                        Map.of("host", "this kapi", "detail", "no such builder is set up")));
    }

    private static boolean suits(ImageBuilder builder, Build build) {
        return (builder.kind() == BuilderKind.JVM) == (build.dockerfile() == null);
    }

    public void build(BuilderKind kind, Build build, BuildLog log) {
        builder(kind).build(build, log);
    }

    /** Pushes, then asks the registry what it now holds; fails with DIGEST_MISMATCH when that is something else. */
    public Digest push(BuilderKind kind, Build build, BuildLog log) {
        Digest pushed = builder(kind).push(build, log);
        String found = registry.digest(build.image(), login(build.image().registry()))
                .map(Digest::value)
                .orElse("nothing");
        if (found.equals(pushed.value())) return pushed;
        throw Refusal.of(
                Problem.DIGEST_MISMATCH,
                Map.of("image", build.image().value(), "found", found, "expected", pushed.value()));
    }

    /** The login people gave for this registry. */
    public Optional<Login> login(String host) {
        return logins.find(AccountKind.REGISTRY, host);
    }

    /** Whether the registry has the image; see {@link Registry#digest}. */
    public Optional<Digest> digest(ImageReference image) {
        return registry.digest(image, login(image.registry()));
    }

    /** See {@link Registry#facts}. */
    public Optional<ImageFacts> facts(ImageReference image) {
        return registry.facts(image, login(image.registry()));
    }

    /** See {@link Registry#check}. */
    public Proof check(String registry) {
        return this.registry.check(registry, login(registry));
    }

    /** Whether the registry shows these images to anybody; not proven where it has none by the name that is asked for. */
    public Proof checkAnonymously(ImageRepository images) {
        return registry.digest(images.tagged("latest"), Optional.empty()).isPresent() ? Proof.taken() : Proof.reached();
    }

    /** See {@link Registry#labels}; what a digest names never changes and is asked for once. */
    public Map<String, String> labels(ImageReference image) {
        if (image.digest().isEmpty()) return registry.labels(image, login(image.registry()));
        return labels.get(image, known -> registry.labels(known, login(known.registry())));
    }

    /** See {@link Registry#repositories}. */
    public Optional<List<ImageRepository>> repositories(String registry) {
        return this.registry.repositories(registry, login(registry));
    }

    private ImageBuilder builder(BuilderKind kind) {
        return builders.stream()
                .filter(builder -> builder.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
