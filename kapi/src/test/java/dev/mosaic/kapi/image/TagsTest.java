package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final ImageRepository CART = new ImageRepository("registry.example/shop/cart");
    private static final String SHA = "9c1d2e3f4a5b60718293a4b5c6d7e8f901234567";
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void tagsStandFromTheNewestToTheOldestAndThoseWithoutAgeLast() {
        ImageTags tags = tags(
                        Map.of(
                                "1.9", facts("2026-01-01T00:00:00Z"),
                                "1.10", facts("2026-02-01T00:00:00Z"),
                                "odd", facts(null)),
                        "1.9",
                        "1.10",
                        "odd",
                        "gone")
                .of(CART);
        assertThat(tags.tags()).extracting(ImageTag::tag).containsExactly("1.10", "1.9", "odd", "gone");
        assertThat(tags.total()).isEqualTo(4);
    }

    @Test
    void theCommitIsToldByTheLabelOrByATagThatIsOne() {
        ImageFacts labelled = labelled(Map.of("org.opencontainers.image.revision", SHA));
        List<ImageTag> tags = tags(
                        Map.of("1.0", labelled, SHA, facts(null), "abc1234", facts(null)), "1.0", SHA, "abc1234")
                .of(CART)
                .tags();
        assertThat(tags)
                .filteredOn(tag -> !tag.tag().equals("abc1234"))
                .extracting(ImageTag::commit)
                .containsOnly(new CommitSha(SHA));
        assertThat(tags)
                .filteredOn(tag -> tag.tag().equals("abc1234"))
                .extracting(ImageTag::commit)
                .containsOnlyNulls();
    }

    @Test
    void aLabelThatIsNoCommitIsNoCommit() {
        ImageFacts odd = labelled(Map.of("org.opencontainers.image.revision", "<b>main</b>"));
        assertThat(tags(Map.of("1.0", odd), "1.0").of(CART).tags().getFirst().commit())
                .isNull();
    }

    @Test
    void ofManyOnlyAHundredAreLookedAtAndAllAreCounted() {
        String[] names = IntStream.range(0, 400).mapToObj(i -> "v" + i).toArray(String[]::new);
        ImageTags tags = tags(Map.of(), names).of(CART);
        assertThat(tags.tags())
                .hasSize(100)
                .extracting(ImageTag::tag)
                .startsWith("v399")
                .contains("v300");
        assertThat(tags.total()).isEqualTo(400);
        assertThat(asked.get()).isEqualTo(100);
    }

    @Test
    void aTagTellsWhatANodePullsForItAndItsPlatforms() {
        ImageTag tag = tags(Map.of("1.0", facts(null)), "1.0").of(CART).tags().getFirst();
        assertThat(tag.bytes()).isEqualTo(12_345_678);
        assertThat(tag.platforms()).containsExactly("linux/amd64");
    }

    @Test
    void whatATagPointsToIsToldThoughNobodyCanReadIt() {
        ImageTag tag = tags(Map.of(), "1.0").of(CART).tags().getFirst();
        assertThat(tag.digest()).isEqualTo(digest("1.0"));
        assertThat(tag.bytes()).isZero();
        assertThat(tag.platforms()).isEmpty();
    }

    @Test
    void whatWasJustAskedIsNotAskedAgain() {
        Tags tags = tags(Map.of("1.0", facts(null)), "1.0");
        tags.of(CART);
        tags.of(CART);
        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void anImageNobodyCanReadHidesNoOther() {
        ImageTags tags = tags(Map.of("1.0", facts("2026-01-01T00:00:00Z")), "1.0", "broken")
                .of(CART);
        assertThat(tags.tags()).extracting(ImageTag::tag).containsExactly("1.0", "broken");
    }

    private Tags tags(Map<String, ImageFacts> facts, String... names) {
        Registry registry = new UnaskedRegistry() {
            @Override
            public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
                if (image.value().endsWith(":broken")) throw Refusal.of(Problem.REGISTRY_UNREACHABLE);
                return image.tag().filter(tag -> !tag.equals("gone")).map(TagsTest::digest);
            }

            @Override
            public List<String> tags(ImageRepository repository, Optional<Login> login) {
                return List.of(names);
            }

            @Override
            public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
                asked.incrementAndGet();
                return Stream.of(names)
                        .filter(name -> image.digest().orElseThrow().equals(TagsTest.digest(name)))
                        .findFirst()
                        .map(facts::get);
            }

            @Override
            public Map<String, String> labels(ImageReference image, Optional<Login> login) {
                return Map.of();
            }
        };
        return ImagesFor.tags(registry);
    }

    private static ImageFacts facts(@Nullable String created) {
        return new ImageFacts(
                digest("any"),
                created == null ? null : Instant.parse(created),
                Map.of(),
                12_345_678,
                Map.of(),
                List.of("linux/amd64"),
                List.of());
    }

    private static ImageFacts labelled(Map<String, String> labels) {
        return new ImageFacts(digest("any"), null, labels, 0, Map.of(), List.of(), List.of());
    }

    private static Digest digest(String tag) {
        return new Digest("sha256:" + String.format("%064x", tag.hashCode() & 0xffffffffL));
    }
}
