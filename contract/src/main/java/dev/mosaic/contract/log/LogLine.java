package dev.mosaic.contract.log;

import java.time.Instant;

/**
 * One line as the container wrote it, without its end: {@code source} is the number {@link LogEvent.Opened} gave, {@code at} when
 * the node took it down, {@code left} how many bytes of a very long one are left out at its end. What is no UTF-8 is told as U+FFFD;
 * control characters are told as they are, so nobody may write this to a terminal or a page unread.
 */
public record LogLine(int source, Instant at, String text, LogLevel level, long left) {}
