package dev.mosaic.frontend.log;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.ArrayList;
import java.util.List;

/** The kubectl that reads what is shown; kubectl neither filters nor sorts by time, so grep does what it can. */
final class LogCommand {
    private LogCommand() {}

    static Command of(WorkloadId id, LogChoice choice) {
        List<String> words = new ArrayList<>(List.of("kubectl", "-n", id.namespace(), "logs"));
        words.add(choice.pod().isEmpty() ? id.kubectl() : "pod/" + choice.pod());
        if (choice.pod().isEmpty()) words.add("--all-pods");
        words.add(choice.container().isEmpty() ? "--all-containers" : "--container=" + choice.container());
        words.addAll(List.of("--prefix", "--timestamps"));
        words.add(
                choice.at() == null
                        ? choice.range().kubectl()
                        : "--since-time=" + choice.at().minusSeconds(30));
        words.add(choice.previous() ? "--previous" : "--follow");
        if (!choice.previous()) words.add("--max-log-requests=100");
        String line = Command.of(Purpose.LOGS, words).line();
        return new Command(Purpose.LOGS, line + grep(choice));
    }

    private static String grep(LogChoice choice) {
        String text = choice.filter().text();
        if (text.isEmpty()) return level(choice);
        List<String> words = new ArrayList<>(List.of("grep", choice.filter().regex() ? "-E" : "-F"));
        if (!choice.filter().matchCase()) words.add("-i");
        words.addAll(List.of("--", text));
        return " | " + Command.of(Purpose.LOGS, words).line() + level(choice);
    }

    private static String level(LogChoice choice) {
        return switch (choice.filter().level()) {
            case UNKNOWN, TRACE, DEBUG, INFO -> "";
            case WARN -> " | grep -iE 'warn|error|fatal'";
            case ERROR -> " | grep -iE 'error|fatal'";
            case FATAL -> " | grep -i fatal";
        };
    }
}
