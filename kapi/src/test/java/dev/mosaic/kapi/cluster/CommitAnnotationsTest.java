package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.RunningCommit;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitAnnotationsTest {
    private static final String IMAGE = "registry.test/cart@sha256:" + "a".repeat(64);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void whatAShipWroteIsReadAgain() {
        List<RunningCommit> commits = CommitAnnotations.running(shipped("Fix cart\n\nlong story"), main(IMAGE));
        assertThat(commits)
                .containsExactly(new RunningCommit(
                        "main",
                        new CommitSha("b".repeat(40)),
                        "Fix cart",
                        "Ann",
                        NOON,
                        "https://git.test/shop/cart",
                        NOON,
                        "ann@test"));
    }

    @Test
    void aCommitIsNotToldWhenAnotherImageWasSetSince() {
        assertThat(CommitAnnotations.running(shipped("Fix"), main("registry.test/cart:other")))
                .isEmpty();
    }

    @Test
    void aCommitAnnotatedByAPipelineWithoutItsImageIsTold() {
        Map<String, String> annotations = Map.of("main.mosaic.dev/commit", "b".repeat(40));
        assertThat(CommitAnnotations.running(annotations, main("any:1"))).hasSize(1);
    }

    @Test
    void whatIsNoCommitIsNotTold() {
        assertThat(CommitAnnotations.running(Map.of("main.mosaic.dev/commit", "newest"), main("any:1")))
                .isEmpty();
    }

    @Test
    void aBrokenTimeHidesTheTimeOnly() {
        Map<String, String> annotations = new HashMap<>(shipped("Fix"));
        annotations.put("main.mosaic.dev/shipped-at", "yesterday");
        assertThat(CommitAnnotations.running(annotations, main(IMAGE)))
                .singleElement()
                .satisfies(commit -> assertThat(commit.shipped()).isNull());
    }

    @Test
    void aLongMessageIsCutAt200Characters() {
        assertThat(shipped("x".repeat(300)).get("main.mosaic.dev/commit-message"))
                .hasSize(200)
                .endsWith("…");
    }

    private static List<Container> main(String image) {
        return List.of(new Container("main", image));
    }

    private static Map<String, String> shipped(String message) {
        return new CommitAnnotations(
                        "main",
                        new GitUrl("https://git.test/shop/cart"),
                        new GitRef("main"),
                        new Commit(new CommitSha("b".repeat(40)), message, "Ann", "ann@test", NOON),
                        new ImageReference(IMAGE),
                        "ann@test",
                        NOON,
                        new OperationId("o-1"))
                .toMap();
    }
}
