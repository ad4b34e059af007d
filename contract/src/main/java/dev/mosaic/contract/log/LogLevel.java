package dev.mosaic.contract.log;

/** How grave a line says it is, from the lightest to the gravest; {@link #UNKNOWN} where it says nothing. */
public enum LogLevel {
    UNKNOWN,
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL;

    /** Whether it is at least as grave as {@code least}; everything is where {@code least} is {@link #UNKNOWN}. */
    public boolean atLeast(LogLevel least) {
        return compareTo(least) >= 0;
    }
}
