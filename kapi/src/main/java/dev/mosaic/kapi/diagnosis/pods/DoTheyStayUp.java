package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Why programs end that should stay: by the last end of each container that falls now, never by restarts of the past. */
class DoTheyStayUp implements Check {
    private static final Set<RootCause> LASTING =
            Set.of(RootCause.PORT_TAKEN_IN_POD, RootCause.READ_ONLY_ROOT_FILESYSTEM, RootCause.OUT_OF_MEMORY);
    private static final Pattern TAKEN =
            Pattern.compile("(?i)address already in use|EADDRINUSE|address in use|port is already");
    private static final Pattern READ_ONLY = Pattern.compile("(?i)read-only file system|EROFS");

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        Sentence staggering = null;
        for (Ran container : Ran.current(subject)) {
            if (!container.stays()
                    || DoesEveryProgramStart.cause(here, container).isPresent()) continue;
            if (isCertain(here, container)) blame(here, subject, container).ifPresent(blames::add);
            else if (container.staggers(here.now())) staggering = staggering(here, container);
        }
        if (blames.isEmpty() && staggering != null) return Answer.cannotTell(staggering);
        return Answer.noneOf(blames, Words.say("pods.seen.up"));
    }

    /** It falls again and again, or fell a moment ago of something that no start anew mends. */
    private static boolean isCertain(Case here, Ran container) {
        if (container.falls(here.now())) return true;
        return container.staggers(here.now()) && LASTING.contains(cause(container, Log.ofEnd(here, container)));
    }

    private static Sentence staggering(Case here, Ran container) {
        return Words.say(
                "pods.seen.staggers",
                "container",
                container.name(),
                "code",
                Ends.code(container.exit()),
                "seconds",
                container.age(here.now()).toSeconds());
    }

    private static Optional<Blame> blame(Case here, Subject subject, Ran container) {
        boolean killed = Ends.killedBy(subject, container, "liveness").isPresent()
                || Ends.killedBy(subject, container, "startup").isPresent();
        return killed ? Optional.empty() : Optional.of(ended(here, subject, container));
    }

    private static Blame ended(Case here, Subject subject, Ran container) {
        Log log = Log.ofEnd(here, container);
        RootCause cause = cause(container, log);
        return Blame.on(cause, subject.workload(), container.path(field(cause)))
                .with("container", container.name())
                .with("code", Ends.code(container.exit()))
                .with("limit", container.spec().text("resources", "limits", "memory"))
                .with("ports", new Probe(container, Probe.LIVENESS).declared())
                .seen(Ends.sentence(container), log.sentence());
    }

    private static RootCause cause(Ran container, Log log) {
        String reason = container.end().map(end -> end.text("reason")).orElse("");
        if (reason.equals("OOMKilled")) return RootCause.OUT_OF_MEMORY;
        if (container.exit() == 0) return RootCause.CONTAINER_EXITS_NORMALLY;
        boolean crowded = container.pod().list("spec", "containers").size() > 1;
        if (crowded && log.says(TAKEN)) return RootCause.PORT_TAKEN_IN_POD;
        boolean closed = container.spec().is("securityContext", "readOnlyRootFilesystem");
        if (closed && log.says(READ_ONLY)) return RootCause.READ_ONLY_ROOT_FILESYSTEM;
        return RootCause.APP_EXITS_WITH_ERROR;
    }

    private static String field(RootCause cause) {
        return switch (cause) {
            case OUT_OF_MEMORY -> "resources.limits.memory";
            case PORT_TAKEN_IN_POD -> "ports";
            case READ_ONLY_ROOT_FILESYSTEM -> "securityContext.readOnlyRootFilesystem";
            default -> "command";
        };
    }
}
