package dev.mosaic.frontend.live;

/** How fast a page reads a stream it pulls. */
public interface Pace {

    /** The page has shown what it was given and takes more. */
    void ready();

    /** While paused nothing is asked for, so nothing is lost and nothing gathers; the stream waits. */
    void pause(boolean paused);

    /** Asks for the stream anew, from its beginning, because the page now wants something else. */
    void again();
}
