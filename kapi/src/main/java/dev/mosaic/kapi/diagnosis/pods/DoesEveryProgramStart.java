package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the program of each container can be started at all: what the runtime said, else the exit codes a shell uses for it. */
class DoesEveryProgramStart implements Check {
    static final int NOT_EXECUTABLE = 126;
    static final int NOT_FOUND = 127;
    static final int NOT_STARTED = 128;
    private static final Pattern FORMAT = Pattern.compile("(?i)exec format error|cannot execute binary file");
    private static final Pattern UNREADABLE = Pattern.compile("^exec \\S+: exec format error");
    private static final Pattern DENIED = Pattern.compile("(?i)permission denied|is a directory");
    private static final Pattern ABSENT =
            Pattern.compile("(?i)no such file or directory|executable file not found|not found in \\$PATH");
    private static final Pattern ROOT = Pattern.compile("runAsNonRoot");

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        for (Ran container : Ran.current(subject))
            if (container.stays())
                cause(here, container).ifPresent(cause -> blames.add(blame(here, subject, container, cause)));
        return Answer.noneOf(blames, Words.say("pods.seen.started"));
    }

    static Optional<RootCause> cause(Case here, Ran container) {
        String refused = refused(container);
        if (ROOT.matcher(refused).find()) return Optional.of(RootCause.RUNS_AS_ROOT_FORBIDDEN);
        boolean fell = container.falls(here.now());
        String said = refused.isEmpty() && fell ? said(container) : refused;
        if (!said.isEmpty()) return byWords(said);
        if (!fell && !container.staggers(here.now())) return Optional.empty();
        return byCode(here, container);
    }

    /** No start anew mends a program that is not there; a moment ago is enough. */
    private static Optional<RootCause> byCode(Case here, Ran container) {
        return switch (container.exit()) {
            case NOT_FOUND -> Optional.of(RootCause.COMMAND_NOT_FOUND);
            case NOT_EXECUTABLE ->
                Optional.of(
                        Log.ofEnd(here, container).says(FORMAT)
                                ? RootCause.COMMAND_WRONG_FORMAT
                                : RootCause.COMMAND_NOT_EXECUTABLE);
            default ->
                Log.ofEnd(here, container).says(UNREADABLE)
                        ? Optional.of(RootCause.COMMAND_WRONG_FORMAT)
                        : Optional.empty();
        };
    }

    private static Optional<RootCause> byWords(String said) {
        if (FORMAT.matcher(said).find()) return Optional.of(RootCause.COMMAND_WRONG_FORMAT);
        if (DENIED.matcher(said).find()) return Optional.of(RootCause.COMMAND_NOT_EXECUTABLE);
        return ABSENT.matcher(said).find() ? Optional.of(RootCause.COMMAND_NOT_FOUND) : Optional.empty();
    }

    /** Of a container that the runtime could not make. */
    private static String refused(Ran container) {
        return List.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError")
                        .contains(container.waiting())
                ? container.message()
                : "";
    }

    /** Of one that it made and could not start. */
    private static String said(Ran container) {
        return container
                .end()
                .filter(end -> List.of("StartError", "ContainerCannotRun").contains(end.text("reason"))
                        || end.number(0, "exitCode") == NOT_STARTED)
                .map(end -> end.text("message"))
                .orElse("");
    }

    private static Blame blame(Case here, Subject subject, Ran container, RootCause cause) {
        boolean root = cause == RootCause.RUNS_AS_ROOT_FORBIDDEN;
        Blame blame = Blame.on(
                        cause, subject.workload(), container.path(root ? "securityContext.runAsNonRoot" : "command"))
                .with("container", container.name())
                .with("command", command(container.spec()))
                .with("image", container.spec().text("image"))
                .with("code", container.exit());
        String said = refused(container).isEmpty() ? said(container) : refused(container);
        return said.isEmpty()
                ? blame.seen(
                        Ends.sentence(container), Log.ofEnd(here, container).sentence())
                : blame.seen(Words.say("pods.seen.runtime", "container", container.name(), "message", said));
    }

    private static String command(Thing spec) {
        List<String> words = new ArrayList<>(spec.texts("command"));
        words.addAll(spec.texts("args"));
        return words.isEmpty() ? "of the image" : String.join(" ", words);
    }
}
