package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.ShellsContract;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.cluster.TestCluster;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimulatedShellsTest extends ShellsContract {
    private final SimulatedTestCluster cluster = new SimulatedTestCluster();
    private final SimulatedShells shells = cluster.shells();

    @AfterEach
    void end() {
        cluster.close();
    }

    @Override
    protected TestCluster cluster() {
        return cluster;
    }

    @Override
    protected Shells shells() {
        return shells;
    }

    @Override
    protected ContainerPlace withoutShell() {
        return running(cluster.createDistroless("bare"));
    }

    @Override
    protected boolean runs(ContainerPlace place, String word) {
        return shells.running() > 0;
    }

    @Test
    void theFirstWordsSayThatItIsPretended() {
        try (Terminal terminal = shells().open(shelled(), id(), new ShellSize(80, 24))) {
            assertThat(new String(terminal.read(), StandardCharsets.UTF_8)).contains("playground", "no container");
        }
    }
}
