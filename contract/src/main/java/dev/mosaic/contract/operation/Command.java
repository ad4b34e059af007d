package dev.mosaic.contract.operation;

import java.util.List;

/** A command a person could run instead: what it does in a few words, and its arguments; shown, never run by Mosaic. */
public record Command(String purpose, List<String> argv) {

    /** One line for a POSIX shell, each argument quoted where it must be. */
    public String line() {
        return argv.stream().map(Command::quoted).collect(java.util.stream.Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
