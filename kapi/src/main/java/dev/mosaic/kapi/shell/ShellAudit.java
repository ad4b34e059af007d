package dev.mosaic.kapi.shell;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rollouts;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Leaves on the workload and in the log who ran what in which container: the commands, never what was typed into them. */
@Component
class ShellAudit {
    private static final Logger LOG = LoggerFactory.getLogger(ShellAudit.class);
    private static final int LONGEST = 500;
    private final Rollouts rollouts;
    private final Clock clock;

    ShellAudit(Rollouts rollouts, Clock clock) {
        this.rollouts = rollouts;
        this.clock = clock;
    }

    void opened(Caller caller, Shell shell) {
        String what = shell.debug() ? " added a debug container and opened a shell in " : " opened a shell in ";
        note(
                shell.place().workload(),
                shell.debug() ? "DebugContainerAdded" : "ShellOpened",
                caller,
                what + shell.place());
    }

    void closed(Caller caller, Shell shell, ShellEnd end) {
        long seconds = Duration.between(shell.opened(), clock.instant()).toSeconds();
        String how = end.exitCode() != null
                ? "with exit code " + end.exitCode()
                : end.failure() == null
                        ? "by being closed"
                        : "because " + end.failure().because();
        note(
                shell.place().workload(),
                "ShellClosed",
                caller,
                ": the shell in " + shell.place() + " ended after " + seconds + " s " + how);
    }

    void ran(Caller caller, NewCommand command, CommandResult result) {
        String how = result.timedOut() ? "its time was up" : "exit code " + result.exitCode();
        String words = command.argv().stream().map(Command::quoted).collect(Collectors.joining(" "));
        String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        note(command.place().workload(), "CommandRun", caller, " ran " + shown + " in " + command.place() + ": " + how);
    }

    /** On a thread of its own: nobody waits for it. */
    private void note(WorkloadId workload, String reason, Caller caller, String what) {
        String sentence = caller.name() + " in Mosaic" + what;
        LOG.info("{} {}: {}", reason, workload, sentence.replaceAll("\\p{Cntrl}", " "));
        Thread.ofVirtual().name("shell-audit").start(() -> rollouts.note(workload, reason, sentence, true));
    }
}
