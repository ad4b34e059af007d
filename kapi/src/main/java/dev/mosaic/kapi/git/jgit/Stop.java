package dev.mosaic.kapi.git.jgit;

import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Lets an interrupt end JGit's loops, too. */
final class Stop extends EmptyProgressMonitor {

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
