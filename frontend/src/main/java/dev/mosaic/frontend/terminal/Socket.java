package dev.mosaic.frontend.terminal;

import java.io.IOException;

/** The browser's end of a line. */
interface Socket {

    /** Waits until it is on its way. */
    void send(byte[] bytes) throws IOException;

    /** How many bytes there were before what comes next. */
    void position(long bytes) throws IOException;

    /** Nothing more comes. */
    void end();
}
