package dev.mosaic.contract.operation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command a person could run instead, as one line for a POSIX shell; shown, never run by Mosaic. */
public record Command(String purpose, String line) {

    /** A command of these arguments, each quoted where a shell would read more into it. */
    public static Command of(String purpose, String... arguments) {
        return new Command(purpose, Stream.of(arguments).map(Command::quoted).collect(Collectors.joining(" ")));
    }

    /** The argument as one word of a POSIX shell. */
    public static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
