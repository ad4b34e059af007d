package dev.mosaic.kapi.web;

import dev.mosaic.kapi.cluster.Caller;

/** Who calls, in a test without a request. */
public final class CallersFor {
    private CallersFor() {}

    public static CurrentCaller always(Caller caller) {
        return new CurrentCaller() {
            @Override
            public Caller get() {
                return caller;
            }
        };
    }
}
