package dev.mosaic.kapi.cluster.fabric8;

import java.io.OutputStream;

/** Whether somebody said anything since this was asked last; what, does not matter. */
final class Answers extends OutputStream {
    private volatile boolean any;

    @Override
    public void write(int one) {
        any = true;
    }

    boolean any() {
        boolean now = any;
        any = false;
        return now;
    }
}
