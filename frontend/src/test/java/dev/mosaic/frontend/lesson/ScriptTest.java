package dev.mosaic.frontend.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.frontend.fake.FakeCluster;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final Command GET = Command.of(Purpose.GET, "kubectl", "-n", "shop", "get", "deployment/cart");
    private static final Command RESTART =
            Command.of(Purpose.RESTART, "kubectl", "-n", "shop", "rollout", "restart", "deployment/cart");
    private final Visit visit = new Visit();

    @Test
    void everyCommandIsALineBelowItsPurpose() {
        assertThat(transcript("cart", Command.of(Purpose.PUSH, "docker", "push", "r/x:1")))
                .startsWith("#!/bin/sh\n")
                .contains("set -eu\n")
                .endsWith("\n# Push it\ndocker push r/x:1\n");
    }

    @Test
    void aHostileCommitMessageCannotBecomeACommand() {
        assertThat(transcript("fix\nrm -rf /\u2028rm\u0085rm"))
                .contains("# SHIP fix rm -rf / rm rm")
                .doesNotContain("\nrm");
    }

    @Test
    void aVisitIsToldInItsOrderWithTimesReadsAndActs() {
        visit.looked(Lesson.of("shop/deployment/cart", GET), NOON);
        visit.did(operation("cart", RESTART));
        assertThat(script())
                .startsWith("#!/bin/sh\n# What was read and done in Mosaic, up to 2026-11-20T12:00:00Z.\nset -eu\n")
                .containsSubsequence(
                        "\n# -- 2026-11-20T12:00:00Z shop/deployment/cart\n",
                        "\n# The workload in one line\nkubectl -n shop get deployment/cart\n",
                        "\n# == 1970-01-01T00:00:00Z SHIP cart on shop/deployment/cart, operation op-1\n",
                        "\nkubectl -n shop rollout restart deployment/cart\n");
    }

    @Test
    void whatWasReadIsNotToldTwice_butAgainAfterAnAct() {
        Lesson lesson = Lesson.of("cart", GET);
        visit.looked(lesson, NOON);
        visit.looked(lesson, NOON);
        assertThat(visit.size()).isEqualTo(1);
        visit.did(operation("cart", RESTART));
        visit.looked(lesson, NOON);
        assertThat(visit.size()).isEqualTo(3);
    }

    @Test
    void aPageThatReadsNothingLeavesNothing() {
        visit.looked(Lesson.silent("settings", "lesson.folder"), NOON);
        assertThat(visit.size()).isZero();
    }

    @Test
    void aLongVisitKeepsItsNewestStepsAndSaysSo() {
        IntStream.range(0, 600).forEach(i -> visit.did(operation("number " + i, RESTART)));
        assertThat(visit.size()).isEqualTo(500);
        assertThat(script())
                .contains("The beginning is missing", "SHIP number 599")
                .doesNotContain("SHIP number 99 ");
    }

    @Test
    void whatWouldNeverEndIsShownButNotRun() {
        visit.looked(
                Lesson.of("cart", Command.of(Purpose.LOGS, "kubectl", "-n", "shop", "logs", "deployment/cart", "-f")),
                NOON);
        assertThat(script())
                .contains("# (goes on until you end it) kubectl -n shop logs deployment/cart -f\n")
                .doesNotContain("\nkubectl");
    }

    @Test
    void filesOfAShipLieInAFolderOfTheirOwn() {
        visit.did(operation("cart", Command.of(Purpose.FETCH, "git", "clone", "https://x.example/y.git", "source")));
        assertThat(script()).contains("(\ncd \"$(mktemp -d)\"\n").endsWith("source\n)\n");
    }

    @Test
    void thePersonsOwnWordForKubectlIsWritten() {
        visit.looked(Lesson.of("cart", GET), NOON);
        assertThat(Script.of(visit, NOON, line -> line.replace("kubectl", "oc")))
                .contains("\noc -n shop get");
    }

    private String script() {
        return Script.of(visit, NOON, UnaryOperator.identity());
    }

    private static String transcript(String subject, Command... commands) {
        return Script.of(operation(subject, commands), UnaryOperator.identity());
    }

    private static Operation operation(String subject, Command... commands) {
        return new Operation(
                new OperationId("op-1"),
                OperationKind.SHIP,
                FakeCluster.CART,
                subject,
                "ann",
                Instant.EPOCH,
                null,
                List.of(),
                List.of(commands),
                null);
    }
}
