package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;

/** An open terminal in a container; one thread reads, another types. */
public interface Terminal extends AutoCloseable {

    /** What it wrote next, waiting for it; empty once it has ended. */
    byte[] read();

    /** Types, and waits where the program does not take it; does nothing once it has ended. */
    void type(byte[] bytes);

    void resize(ShellSize size);

    /** How it ended; to be asked when {@link #read} said that it did. */
    ShellEnd end();

    /** Ends the shell and everything that was started in it; never fails. */
    @Override
    void close();
}
