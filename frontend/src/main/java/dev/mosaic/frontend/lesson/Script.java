package dev.mosaic.frontend.lesson;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.frontend.text.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Commands as a script for a POSIX shell that stops at the first failure; comments say what each is for and when it was. */
public final class Script {
    /** These go on until somebody ends them, so the script only shows them. */
    private static final Set<Purpose> ENDLESS =
            Set.of(Purpose.LOGS, Purpose.SHELL, Purpose.DEBUG, Purpose.PORT_FORWARD, Purpose.WATCH_WORKLOADS);

    private final StringBuilder text = new StringBuilder("#!/bin/sh\n");
    private final UnaryOperator<String> spelling;

    private Script(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** One operation by hand; {@code spelling} puts this person's word for kubectl into a line. */
    public static String of(Operation operation, UnaryOperator<String> spelling) {
        Script script = new Script(spelling);
        script.comment(operation.kind() + " " + operation.subject() + " on " + operation.workload());
        script.comment("operation " + operation.id() + ", " + second(operation.started()) + ", by " + operation.user());
        script.text.append("set -eu\n");
        operation.commands().forEach(script::command);
        return script.text.toString();
    }

    /** The whole visit by hand, reads and acts. */
    public static String of(Visit visit, Instant now, UnaryOperator<String> spelling) {
        Script script = new Script(spelling);
        script.comment("What was read and done in Mosaic, up to " + second(now) + ".");
        if (visit.isCut()) script.comment("The beginning is missing: only the newest steps are kept.");
        script.text.append("set -eu\n");
        visit.sections().forEach(script::section);
        return script.text.toString();
    }

    private void section(Visit.Section section) {
        text.append('\n');
        comment((section.act() ? "== " : "-- ") + second(section.at()) + " " + section.heading());
        boolean files = section.commands().stream().anyMatch(command -> command.purpose() == Purpose.FETCH);
        if (files) text.append("(\ncd \"$(mktemp -d)\"\n");
        section.commands().forEach(this::command);
        if (files) text.append(")\n");
    }

    private void command(Command command) {
        text.append('\n');
        comment(Text.of(command.purpose()));
        String line = spelling.apply(command.line());
        if (ENDLESS.contains(command.purpose())) comment("(goes on until you end it) " + line);
        else text.append(line).append('\n');
    }

    /** One line, whatever is in it: a line break would start a command. */
    private void comment(String words) {
        text.append("# ")
                .append(words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " "))
                .append('\n');
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
