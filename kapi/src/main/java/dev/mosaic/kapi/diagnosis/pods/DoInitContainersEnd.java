package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether init containers end as they should; those that stay beside the others are none of these. */
class DoInitContainersEnd implements Check {
    /** One that says what it waits for is believed soon, another only after a while. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private static final Duration LATE = Duration.ofMinutes(3);
    private static final Pattern WAITING = Pattern.compile(
            "(?i)\\bwait|retry|retrying|not ready|bad address|can't resolve|connection refused|not yet");

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        Optional<Ran> young = Optional.empty();
        for (Ran container : Ran.current(subject)) {
            if (container.stays()) continue;
            if (container.falls(here.now()) && container.exit() != 0) blames.add(fails(here, subject, container));
            else if (container.running() && waits(here, container)) blames.add(waiting(here, subject, container));
            else if (container.running()) young = Optional.of(container);
        }
        if (blames.isEmpty() && young.isPresent())
            return Answer.cannotTell(
                    Words.say("pods.seen.init-young", "container", young.get().name()));
        return Answer.noneOf(blames, Words.say("pods.seen.init-done"));
    }

    private static boolean waits(Case here, Ran container) {
        Duration age = container.age(here.now());
        if (age.compareTo(LATE) > 0) return true;
        List<String> lines = Log.now(here, container).lines();
        boolean says = !lines.isEmpty() && WAITING.matcher(lines.getLast()).find();
        return says && age.compareTo(SOON) > 0;
    }

    private static Blame fails(Case here, Subject subject, Ran container) {
        return Blame.on(RootCause.INIT_CONTAINER_FAILS, subject.workload(), container.path("command"))
                .with("container", container.name())
                .with("code", Ends.code(container.exit()))
                .seen(Ends.sentence(container), Log.ofEnd(here, container).sentence());
    }

    private static Blame waiting(Case here, Subject subject, Ran container) {
        return Blame.on(RootCause.INIT_CONTAINER_WAITS, subject.workload(), container.path("command"))
                .with("container", container.name())
                .with("seconds", container.age(here.now()).toSeconds())
                .seen(Log.now(here, container).sentence());
    }
}
