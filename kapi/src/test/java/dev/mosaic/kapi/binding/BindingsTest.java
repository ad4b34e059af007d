package dev.mosaic.kapi.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.state.InMemoryStateStore;
import dev.mosaic.kapi.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BindingsTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private final Bindings bindings = new Bindings(new InMemoryStateStore(), JsonMapper.shared());

    @Test
    void aSavedBindingIsFoundAgain() {
        StoredBinding saved = bindings.save(binding(CART, "Dockerfile"), "");

        assertThat(bindings.find(CART, "web")).contains(saved);
        assertThat(bindings.find(CART, "sidecar")).isEmpty();
    }

    @Test
    void aBindingWithoutADockerfileIsAProjectOfTheJvmAndReadsWellAlsoWhereTheFieldIsLeftOut() {
        InMemoryStateStore store = new InMemoryStateStore();
        Bindings some = new Bindings(store, JsonMapper.shared());
        some.save(binding(CART, null), "");
        assertThat(some.find(CART, "web").orElseThrow().binding().dockerfile()).isNull();

        store.change(Shelf.SETTINGS, entries -> {
            entries.replaceAll((key, text) -> text.replace("\"dockerfile\":null,", ""));
            return entries;
        });
        assertThat(store.read(Shelf.SETTINGS).values()).noneMatch(text -> text.contains("dockerfile"));
        assertThat(some.find(CART, "web").orElseThrow().binding()).isEqualTo(binding(CART, null));
    }

    @Test
    void aChangeThatKnowsTheNewestVersionIsSaved() {
        StoredBinding first = bindings.save(binding(CART, "Dockerfile"), "");

        bindings.save(binding(CART, "cart/Dockerfile"), first.version());

        assertThat(bindings.all())
                .singleElement()
                .satisfies(stored -> assertThat(stored.binding().dockerfile()).hasToString("cart/Dockerfile"));
    }

    @Test
    void aChangeThatKnowsAnOlderVersionIsAConflictAndLosesNothing() {
        StoredBinding first = bindings.save(binding(CART, "Dockerfile"), "");
        bindings.save(binding(CART, "by-ann/Dockerfile"), first.version());

        assertThatThrownBy(() -> bindings.save(binding(CART, "by-bob/Dockerfile"), first.version()))
                .hasMessageContaining("CONFLICT");
        assertThat(bindings.find(CART, "web").orElseThrow().binding().dockerfile())
                .hasToString("by-ann/Dockerfile");
    }

    @Test
    void aSecondNewBindingOfTheSameContainerIsAConflict() {
        bindings.save(binding(CART, "Dockerfile"), "");

        assertThatThrownBy(() -> bindings.save(binding(CART, "Dockerfile"), "")).hasMessageContaining("CONFLICT");
    }

    @Test
    void aVersionThatWasNeverGivenOutIsRefused() {
        assertThatThrownBy(() -> bindings.save(binding(CART, "Dockerfile"), "newest"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRemovedBindingIsGoneButNotByAnOlderVersion() {
        StoredBinding first = bindings.save(binding(CART, "Dockerfile"), "");
        StoredBinding second = bindings.save(binding(CART, "Dockerfile"), first.version());

        assertThatThrownBy(() -> bindings.remove(CART, "web", first.version())).hasMessageContaining("CONFLICT");
        bindings.remove(CART, "web", second.version());

        assertThat(bindings.all()).isEmpty();
    }

    @Test
    void workloadsWithNamesTooLongForAConfigMapKeyAreBoundToo() {
        WorkloadId one = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "a".repeat(250) + "1");
        WorkloadId two = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "a".repeat(250) + "2");
        bindings.save(binding(one, "one/Dockerfile"), "");
        bindings.save(binding(two, "two/Dockerfile"), "");

        assertThat(bindings.find(one, "web").orElseThrow().binding().dockerfile())
                .hasToString("one/Dockerfile");
        assertThat(BindingKey.of(one, "web").length()).isLessThanOrEqualTo(253);
    }

    private static Binding binding(WorkloadId workload, @Nullable String dockerfile) {
        return new Binding(
                workload,
                "web",
                new GitUrl("https://git.test/shop.git"),
                dockerfile == null ? null : new RelativePath(dockerfile),
                RelativePath.ROOT,
                new ImageRepository("registry.test/cart"));
    }
}
