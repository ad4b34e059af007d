package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every Registry promises. */
public abstract class RegistryContract {

    protected abstract Registry registry();

    /** Puts an image with these labels into the registry as {@code team/app:one}. */
    protected abstract Digest put(Map<String, String> labels);

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
    void theRepositoriesOfARegistryAreTold() {
        put(Map.of());
        assertThat(registry().repositories(host(), Optional.empty()))
                .contains(List.of(image("team/app:one").repository()));
    }

    @Test
    void aRegistryThatIsOpenNeedsNoLogin() {
        assertThat(registry().check(host(), Optional.empty()).proven()).isTrue();
    }

    protected ImageReference image(String name) {
        return new ImageReference(host() + "/" + name);
    }
}
