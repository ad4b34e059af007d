package dev.mosaic.contract.operation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;

/** A command a person could run instead, as one line for a POSIX shell; shown, never run by Mosaic. */
public record Command(Purpose purpose, String line) {

    /** A command of these arguments, each quoted where a shell would read more into it. */
    public static Command of(Purpose purpose, String... arguments) {
        return of(purpose, List.of(arguments));
    }

    /** A command of these arguments, each quoted where a shell would read more into it. */
    public static Command of(Purpose purpose, List<String> arguments) {
        return new Command(purpose, arguments.stream().map(Command::quoted).collect(Collectors.joining(" ")));
    }

    /** What it is for, in English, for readers of the API. */
    @JsonProperty(value = "comment", access = JsonProperty.Access.READ_ONLY)
    public String comment() {
        return purpose.text();
    }

    /** The argument as one word of a POSIX shell. */
    public static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
