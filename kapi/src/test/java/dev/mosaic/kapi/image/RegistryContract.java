package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every Registry promises. */
public abstract class RegistryContract {

    protected abstract Registry registry();

    /** Puts an image with these labels into the registry as {@code team/app:one}. */
    private Digest put(Map<String, String> labels) {
        return new Digest(
                images().push("team/app", "one", new ImageFixture.Layer().file("hello", "hello"), config(labels)));
    }

    private static String config(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> "\"" + label.getKey() + "\":\"" + label.getValue() + "\"")
                .collect(Collectors.joining(",", "{\"Labels\":{", "}}"));
    }

    /** {@code host[:port]} of the registry. */
    protected abstract String host();

    @Test
    void theDigestBehindATagAndBehindItselfIsTold() {
        Digest digest = put(Map.of());
        assertThat(registry().digest(image("team/app:one"), Optional.empty())).contains(digest);
        assertThat(registry().digest(image("team/app@" + digest), Optional.empty()))
                .contains(digest);
    }

    @Test
    void thereIsNoDigestBehindWhatIsNotThere() {
        put(Map.of());
        assertThat(registry().digest(image("team/app:two"), Optional.empty())).isEmpty();
        assertThat(registry().digest(image("team/other:one"), Optional.empty())).isEmpty();
        assertThat(registry().digest(image("team/app@sha256:" + "0".repeat(64)), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theLabelsOfAnImageAreTold() {
        put(Map.of("org.opencontainers.image.revision", "abc"));
        assertThat(registry().labels(image("team/app:one"), Optional.empty()))
                .containsExactly(Map.entry("org.opencontainers.image.revision", "abc"));
    }

    @Test
    void whatIsNotThereHasNoLabels() {
        assertThat(registry().labels(image("team/app:two"), Optional.empty())).isEmpty();
    }

    @Test
    void theTagsOfARepositoryAreTold() {
        put(Map.of());
        assertThat(registry().tags(image("team/app:one").repository(), Optional.empty()))
                .containsExactly("one");
    }

    @Test
    void aRepositoryThatIsNotThereHasNoTags() {
        put(Map.of());
        assertThat(registry().tags(image("team/other:one").repository(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theFactsOfAnImageAreTold() {
        Digest digest = put(Map.of("org.opencontainers.image.revision", "abc"));
        assertThat(registry().facts(image("team/app:one"), Optional.empty())).hasValueSatisfying(facts -> {
            assertThat(facts.digest()).isEqualTo(digest);
            assertThat(facts.labels()).containsEntry("org.opencontainers.image.revision", "abc");
        });
        assertThat(registry().facts(image("team/app:two"), Optional.empty())).isEmpty();
    }

    @Test
    void theFactsTellThePlatformAndWhatIsPulled() {
        put(Map.of());
        ImageFacts facts =
                registry().facts(image("team/app:one"), Optional.empty()).orElseThrow();
        assertThat(facts.platforms()).containsExactly(Platform.own().toString());
        assertThat(facts.bytes()).isEqualTo(weight("one"));
        assertThat(facts.layers()).hasSize(1);
        assertThat(facts.layers().values().iterator().next()).isLessThan(facts.bytes());
    }

    @Test
    void theFactsOfAnIndexAreThoseOfTheImageForTheNodesAndTellEachPlatform() {
        String digest = put(Map.of("a", "b")).value();
        int size = images().manifest("team/app", "one").length;
        String own = "\"os\":\"linux\",\"architecture\":\"" + Platform.own().architecture() + "\"";
        Digest index = new Digest(images().index(
                        "team/app",
                        "many",
                        ImageFixture.entry(
                                digest, size, "\"os\":\"plan9\",\"architecture\":\"arm\",\"variant\":\"v7\""),
                        ImageFixture.entry(digest, size, own),
                        ImageFixture.entry(digest, size, "\"os\":\"unknown\",\"architecture\":\"unknown\"")));
        assertThat(registry().facts(image("team/app:many"), Optional.empty())).hasValueSatisfying(facts -> {
            assertThat(facts.digest()).isEqualTo(index);
            assertThat(facts.labels()).containsEntry("a", "b");
            assertThat(facts.platforms())
                    .containsExactly("plan9/arm/v7", Platform.own().toString());
            assertThat(facts.parts()).contains(new Digest(digest));
            assertThat(facts.bytes()).isEqualTo(weight("one"));
        });
    }

    @Test
    void theFactsOfAnIndexWithoutAnImageForTheNodesAreThoseOfItsFirst() {
        String digest = put(Map.of("a", "b")).value();
        String other = ImageFixture.entry(
                digest, images().manifest("team/app", "one").length, "\"os\":\"plan9\",\"architecture\":\"arm\"");
        images().index("team/app", "other", other);
        assertThat(registry().facts(image("team/app:other"), Optional.empty())).hasValueSatisfying(facts -> {
            assertThat(facts.labels()).containsEntry("a", "b");
            assertThat(facts.platforms()).containsExactly("plan9/arm");
        });
    }

    @Test
    void anImageThatIsRemovedIsGoneUnderEachOfItsTagsAndNoOther() {
        Digest digest = put(Map.of());
        images().push("team/app", "two", new ImageFixture.Layer().file("hello", "hello"), config(Map.of()));
        images().push("team/app", "other", new ImageFixture.Layer().file("hello", "hello"), config(Map.of("a", "b")));
        registry().remove(image("team/app:one").repository(), digest, Optional.empty());
        assertThat(registry().digest(image("team/app:one"), Optional.empty())).isEmpty();
        assertThat(registry().digest(image("team/app:two"), Optional.empty())).isEmpty();
        assertThat(registry().digest(image("team/app:other"), Optional.empty())).isPresent();
    }

    @Test
    void toRemoveWhatIsNotThereIsNoFailure() {
        put(Map.of());
        Digest nothing = new Digest("sha256:" + "0".repeat(64));
        registry().remove(image("team/app").repository(), nothing, Optional.empty());
        assertThat(registry().tags(image("team/app").repository(), Optional.empty()))
                .containsExactly("one");
    }

    @Test
    void theRepositoriesOfARegistryAreTold() {
        put(Map.of());
        assertThat(registry().repositories(host(), Optional.empty()))
                .contains(List.of(image("team/app:one").repository()));
    }

    @Test
    void aRegistryThatIsOpenNeedsNoLogin() {
        assertThat(registry().check(host(), Optional.empty()).proven()).isTrue();
    }

    protected final ImageFixture images() {
        return new ImageFixture(host());
    }

    /** By the manifest as it lies there. */
    private long weight(String tag) {
        JsonNode manifest = new JsonMapper().readTree(images().manifest("team/app", tag));
        long layers = manifest.path("layers")
                .valueStream()
                .mapToLong(layer -> layer.path("size").asLong())
                .sum();
        return layers + manifest.path("config").path("size").asLong();
    }

    protected ImageReference image(String name) {
        return new ImageReference(host() + "/" + name);
    }
}
