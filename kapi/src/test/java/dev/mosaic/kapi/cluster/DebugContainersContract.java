package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DebugContainers} promises. */
public abstract class DebugContainersContract {
    protected abstract DebugContainers debug();

    protected abstract Shells shells();

    /** A running container. */
    protected abstract ContainerPlace place();

    /** The token of somebody who may add debug containers. */
    protected abstract UserToken mayDebug();

    @Test
    public void aDebugContainerRunsBesideAndHasAShell() {
        String id = UUID.randomUUID().toString();
        ContainerPlace added = debug().add(mayDebug(), place(), id);
        assertThat(added.pod()).isEqualTo(place().pod());
        assertThat(added.container()).isNotEqualTo(place().container());
        try (Terminal terminal = shells().open(added, id, new ShellSize(80, 24))) {
            assertThat(terminal.read()).isNotEmpty();
        }
    }

    @Test
    public void besideAPodThatIsNotThereNothingIsAdded() {
        WorkloadId id = new WorkloadId(
                place().workload().namespace(),
                WorkloadKind.DEPLOYMENT,
                place().workload().name());
        ContainerPlace missing = new ContainerPlace(id, "nobody-made-it", "main");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> debug().add(mayDebug(), missing, UUID.randomUUID().toString()));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND);
    }
}
