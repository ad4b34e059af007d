package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps docs/faults.md true. */
class FaultListTest {
    private static final Sources SOURCES = new Sources(Sources.PROJECT);
    private final NamedTests faults = new NamedTests(SOURCES, NamedTests.page("faults.md"));

    @Test
    void everyFaultNamesATest() {
        assertThat(faults.named()).hasSizeGreaterThan(20);
        assertThat(faults.rowsWithoutTest()).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        assertThat(faults.missing()).isEmpty();
    }

    @Test
    void aRowWithoutATestAndATestThatIsNotThereAreNoticed() {
        NamedTests wrong = new NamedTests(
                SOURCES,
                List.of(
                        "| fault | shown by |",
                        "|---|---|",
                        "| flood | nothing |",
                        "| fire | `FaultListTest#everyFaultNamesATest`, `FaultListTest#nobodyWroteIt`, `NoTest#atAll` |"));
        assertThat(wrong.rowsWithoutTest()).containsExactly("| flood | nothing |");
        assertThat(wrong.missing()).containsExactly("FaultListTest#nobodyWroteIt", "NoTest#atAll");
    }
}
