package dev.mosaic.frontend.live;

/** Where questions to kapi are asked, so that a page never waits with its lock held. */
@FunctionalInterface
public interface Threads {
    void run(Runnable question);
}
