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
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void everyCommandIsALineBelowItsPurpose() {
        assertThat(transcript("cart", Command.of(Purpose.PUSH, "docker", "push", "r/x:1")))
                .startsWith("#!/bin/sh\n")
                .contains("set -eu\n")
                .endsWith("\n# Push it\ndocker push r/x:1\n");
    }

    @Test
    void aHostileCommitMessageCannotBecomeACommand() {
        assertThat(transcript("fix\nrm -rf /")).contains("# SHIP fix rm -rf /").doesNotContain("\nrm");
    }

    private static String transcript(String subject, Command... commands) {
        return Script.of(
                new Operation(
                        new OperationId("op-1"),
                        OperationKind.SHIP,
                        FakeCluster.CART,
                        subject,
                        "ann",
                        Instant.EPOCH,
                        null,
                        List.of(),
                        List.of(commands),
                        null),
                line -> line);
    }
}
