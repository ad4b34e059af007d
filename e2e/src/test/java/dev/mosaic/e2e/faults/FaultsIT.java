package dev.mosaic.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Those cases of the corpus that are marked quick, which stand for all suites; the rest is played by e2e/faults/run. */
class FaultsIT {
    private static final int AT_ONCE = 8;

    @Test
    void theCasesThatStandForAllAreJudgedRightWithoutAWrongClaimOrAPodLeftOver() {
        String registry = System.getProperty("mosaic.e2e.registry");
        Assumptions.assumeTrue(registry != null, "skipped, because MOSAIC_E2E_REGISTRY names no registry");
        Path root = Path.of(System.getProperty("mosaic.root", ".."));
        Table table = played(root, FaultsRun.images(registry));
        System.out.println(table.text());
        assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(table.rows()).allMatch(row -> row.outcome() == Outcome.RIGHT, "is right");
        assertThat(table.rows()).allMatch(row -> row.probesLeft() == 0, "leaves no probe");
    }

    private static Table played(Path root, Map<String, String> images) {
        List<Path> quick = Cases.below(List.of(root.resolve("e2e/faults"))).stream()
                .filter(folder -> Cases.read(folder, new Words(images)).quick())
                .toList();
        try (KubernetesClient client = new KubernetesClientBuilder().build();
                LocalKapi kapi = LocalKapi.start(LocalKapi.jar(root), System.getProperty("mosaic.e2e.probe", ""))) {
            return new Corpus(client, images, new Diagnosing(kapi.door(), "")).play(quick, AT_ONCE, row -> {});
        }
    }
}
