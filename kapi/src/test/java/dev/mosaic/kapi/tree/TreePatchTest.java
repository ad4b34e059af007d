package dev.mosaic.kapi.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreePatchTest {
    private static final Map<String, Object> BEFORE = YamlText.read("""
            spec:
              replicas: 1
              containers:
              - name: a
                image: a:1
              - name: b
                image: b:1
            """);

    @Test
    void aPatchTouchesWhatDiffersAndNothingElse() {
        Map<String, Object> after = YamlText.read(YamlText.write(BEFORE).replace("b:1", "b:2"));
        assertThat(TreePatch.between(BEFORE, after))
                .containsExactly(Map.of("op", "replace", "path", "/spec/containers/1/image", "value", "b:2"));
    }

    @Test
    void patchedTheOneIsTheOther() {
        Map<String, Object> after = YamlText.read("spec: {containers: [{name: b, image: b:1}], paused: true}");
        assertThat(TreePatch.apply(BEFORE, TreePatch.between(BEFORE, after))).isEqualTo(after);
    }

    @Test
    void equalTreesNeedNoPatch() {
        assertThat(TreePatch.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aPatchThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> TreePatch.apply(BEFORE, List.of(Map.of("op", "remove", "path", "/spec/nothing"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        TreePatch.apply(BEFORE, List.of(Map.of("op", "test", "path", "/spec/replicas", "value", 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
