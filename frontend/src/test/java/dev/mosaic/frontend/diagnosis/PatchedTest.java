package dev.mosaic.frontend.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.frontend.kapi.KapiRefusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatchedTest {
    private static final String YAML = """
            metadata: {creationTimestamp: 2026-11-02T10:00:00Z, annotations: {note: "yes", a/b: old}}
            spec: {replicas: 3, ports: [{port: 80}, {port: 81}]}
            """;

    @Test
    void fieldsAreReplacedAddedAndRemovedAndAllElseStaysAsItWas() {
        String patched = Patched.of(
                YAML,
                List.of(
                        step("test", "/spec/replicas", 3),
                        step("replace", "/spec/replicas", 5),
                        step("add", "/spec/ports/1", Map.of("port", 443)),
                        step("add", "/metadata/annotations/a~1b", "new"),
                        Map.of("op", "remove", "path", "/spec/ports/0")));
        assertThat(patched)
                .isEqualTo("{\"metadata\":{\"creationTimestamp\":\"2026-11-02T10:00:00Z\",\"annotations\":"
                        + "{\"note\":\"yes\",\"a/b\":\"new\"}},"
                        + "\"spec\":{\"replicas\":5,\"ports\":[{\"port\":443},{\"port\":81}]}}");
    }

    @Test
    void anObjectThatIsNoLongerWhatTheFixWasMadeOfIsNotTouched() {
        assertThatThrownBy(() -> Patched.of(YAML, List.of(step("test", "/spec/replicas", 2))))
                .isInstanceOf(KapiRefusal.class);
        assertThatThrownBy(() -> Patched.of(YAML, List.of(step("replace", "/spec/ports/7", 1))))
                .isInstanceOf(KapiRefusal.class);
    }

    private static Map<String, Object> step(String op, String path, Object value) {
        return Map.of("op", op, "path", path, "value", value);
    }
}
