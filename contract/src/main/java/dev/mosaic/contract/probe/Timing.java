package dev.mosaic.contract.probe;

/** In microseconds; 0 for a stage that was not needed or not reached. All but the total are of the last hop. */
public record Timing(long lookup, long connect, long handshake, long firstByte, long body, long total) {

    /** How long a stage took. */
    public long of(Stage stage) {
        return switch (stage) {
            case LOOKUP -> lookup;
            case CONNECT -> connect;
            case HANDSHAKE -> handshake;
            case WAIT -> firstByte;
            case BODY -> body;
        };
    }
}
