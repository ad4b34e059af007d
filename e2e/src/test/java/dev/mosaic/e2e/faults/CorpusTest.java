package dev.mosaic.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The corpus as files: every case can be read, and together they are what they are said to be. */
class CorpusTest {
    private static final Set<String> SUITES = Set.of("pods", "network", "access", "ingress", "change");
    private static final List<FaultCase> CASES = Cases.below(List.of(Path.of("faults"))).stream()
            .map(folder -> Cases.read(folder, new Words(Map.of("NAMESPACE", "here"))))
            .toList();

    @Test
    void thereAreSixtyFaultsOverAllSuitesTenHardOnesAndTenLookAlikes() {
        assertThat(CASES).filteredOn(each -> !each.healthy()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(CASES).filteredOn(each -> !each.hard().isEmpty()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(CASES).filteredOn(FaultCase::healthy).hasSizeGreaterThanOrEqualTo(10);
        assertThat(CASES.stream().map(FaultCase::suite).collect(Collectors.toSet()))
                .isEqualTo(SUITES);
    }

    @Test
    void everyFileThatIsAppliedIsThere() {
        for (FaultCase each : CASES) {
            for (Step step : each.steps()) {
                if (step instanceof Step.Apply apply) {
                    assertThat(each.folder().resolve(apply.file())).exists();
                }
            }
        }
    }

    @Test
    void everyCaseWaitsUntilSomethingIsToBeSeen() {
        assertThat(CASES)
                .allMatch(each -> each.steps().getLast() instanceof Step.Await
                        || each.healthy()
                        || each.steps().stream().anyMatch(Step.Await.class::isInstance));
    }

    @Test
    void aHardCaseIsOneOfTwoKinds() {
        assertThat(CASES.stream().map(FaultCase::hard).filter(hard -> !hard.isEmpty()))
                .isSubsetOf("two faults", "misleading");
        assertThat(CASES)
                .filteredOn(each -> each.hard().equals("two faults"))
                .allMatch(each -> each.expected().size() > 1 || !each.also().isEmpty());
    }

    @Test
    void noFileOfTheCorpusNamesARegistryOrAnAddressOfOneMachine() throws java.io.IOException {
        try (var files = Files.walk(Path.of("faults"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .noneMatch(file -> Cases.text(file).matches("(?s).*10\\.89\\.0\\.2:5000.*"));
        }
    }
}
