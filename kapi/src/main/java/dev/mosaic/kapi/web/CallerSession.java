package dev.mosaic.kapi.web;

import dev.mosaic.kapi.cluster.Caller;

/** A caller and the token that proves it, for as long as one request lives. */
record CallerSession(Caller caller, String token) {

    @Override
    public String toString() {
        return "CallerSession[" + caller.name() + "]";
    }
}
