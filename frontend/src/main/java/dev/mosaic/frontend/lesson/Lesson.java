package dev.mosaic.frontend.lesson;

import dev.mosaic.contract.operation.Command;
import java.util.List;

/**
 * A page with kubectl: {@code reads} are what the page itself asks, {@code more} lead on from there; {@code note} is the
 * key of what kubectl cannot tell, or empty.
 */
public record Lesson(String subject, List<Command> reads, List<Command> more, String note) {

    static Lesson of(String subject, Command... reads) {
        return new Lesson(subject, List.of(reads), List.of(), "");
    }

    static Lesson silent(String subject, String note) {
        return new Lesson(subject, List.of(), List.of(), note);
    }

    Lesson and(Command... commands) {
        return new Lesson(subject, reads, List.of(commands), note);
    }

    Lesson noting(String key) {
        return new Lesson(subject, reads, more, key);
    }
}
