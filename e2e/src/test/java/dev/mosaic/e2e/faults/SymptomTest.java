package dev.mosaic.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SymptomTest {
    private static final Map<String, Object> POD = Map.of(
            "status",
            Map.of(
                    "conditions",
                            List.of(
                                    Map.of("type", "Initialized", "status", "True"),
                                    Map.of("type", "Ready", "status", "False")),
                    "containerStatuses", List.of(Map.of("restartCount", 2), Map.of("restartCount", 0))));

    @Test
    void aTrailGoesThroughListsAndChoosesByAField() {
        assertThat(new Trail("status.conditions[type=Ready].status").values(POD))
                .containsExactly("False");
        assertThat(new Trail("status.containerStatuses.restartCount").values(POD))
                .containsExactly("2", "0");
        assertThat(new Trail("status.conditions[type=Gone].status").values(POD)).isEmpty();
    }

    @Test
    void aSymptomIsShownByAValueThatFits() {
        assertThat(symptom(Map.of("path", "status.conditions[type=Ready].status", "is", "False"))
                        .shownBy(List.of(POD)))
                .isTrue();
        assertThat(symptom(Map.of("path", "status.conditions[type=Ready].status", "is", "True"))
                        .shownBy(List.of(POD)))
                .isFalse();
        assertThat(symptom(Map.of("path", "status.containerStatuses.restartCount", "atLeast", 3))
                        .shownBy(List.of(POD)))
                .isFalse();
    }

    @Test
    void countZeroWantsThatNothingShowsIt() {
        assertThat(symptom(Map.of("path", "status", "count", 0)).shownBy(List.of(POD)))
                .isFalse();
        assertThat(symptom(Map.of("path", "status", "count", 0)).shownBy(List.of()))
                .isTrue();
    }

    @Test
    void aMisspeltFieldIsRefusedByName() {
        assertThatThrownBy(() -> symptom(Map.of("pathh", "status")))
                .hasMessageContaining("unknown fields")
                .hasMessageContaining("pathh");
    }

    private static Symptom symptom(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("kind", "Pod");
        return Symptom.of(Reading.of("wait", all));
    }
}
