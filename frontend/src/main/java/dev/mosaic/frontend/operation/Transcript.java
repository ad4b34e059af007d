package dev.mosaic.frontend.operation;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.frontend.text.Text;

/** The operation as a shell script that does the same by hand. */
final class Transcript {
    private Transcript() {}

    static String of(Operation operation) {
        StringBuilder script = new StringBuilder("#!/bin/sh\n");
        comment(script, operation.kind() + " " + operation.subject() + " on " + operation.workload());
        comment(script, "operation " + operation.id() + ", " + operation.started() + ", by " + operation.user());
        script.append("set -eu\n");
        for (Command command : operation.commands()) {
            script.append('\n');
            comment(script, Text.of(command.purpose()));
            script.append(command.line()).append('\n');
        }
        return script.toString();
    }

    /** One line, whatever is in it: a line break would start a command. */
    private static void comment(StringBuilder script, String words) {
        script.append("# ").append(words.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }
}
