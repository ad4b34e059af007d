package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProbeMarksTest {
    private final ProbeMarks marks = new ProbeMarks("mosaic", "kapi-1", "run-2");

    @Test
    void aPodWithoutTheMarksOfThisHomeIsNeverTouched() {
        assertThat(marks.marked(pod(null))).isFalse();
        assertThat(marks.marked(pod(Map.of("app", "cart")))).isFalse();
        assertThat(marks.marked(pod(new ProbeMarks("elsewhere", "kapi-1", "run-1").labels())))
                .isFalse();
        assertThat(marks.marked(pod(marks.labels()))).isTrue();
    }

    @Test
    void anEarlierRunOfTheSameKapiLeftWhatThisOneDidNotMake() {
        assertThat(marks.left(pod(new ProbeMarks("mosaic", "kapi-1", "run-1").labels())))
                .isTrue();
        assertThat(marks.left(pod(marks.labels()))).isFalse();
        assertThat(marks.left(pod(new ProbeMarks("mosaic", "kapi-2", "run-1").labels())))
                .isFalse();
    }

    private static Pod pod(@Nullable Map<String, String> labels) {
        return new PodBuilder()
                .withNewMetadata()
                .withName("probe-1")
                .withLabels(labels)
                .endMetadata()
                .build();
    }
}
