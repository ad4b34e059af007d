package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellSize;

/**
 * Port: programs inside running containers. Fails with NOT_FOUND when pod or container is not there or does not run, with
 * CLUSTER_REFUSED or CLUSTER_UNREACHABLE.
 */
public interface Shells {

    /**
     * A terminal in which the container's shell runs, bash where there is one; {@code id}, of letters, digits and dashes, marks what is
     * started in it. Fails with SHELL_MISSING where the container has none.
     */
    Terminal open(ContainerPlace place, String id, ShellSize size);

    /**
     * Runs a program without input to its end, or until its time is up; an interrupt ends it too. Fails with PROGRAM_MISSING, with
     * SHELL_LOST when the container went meanwhile.
     */
    CommandResult run(NewCommand command);
}
