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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a liveness or startup probe kills a program that does nothing wrong. A wrong port and a probe that comes too early both read
 * "connection refused": the ports that the pod declares, and whether the log says that it listened, tell them apart.
 */
class DoProbesLetThemLive implements Check {
    private static final Pattern UP = Pattern.compile(
            "(?i)\\blistening|\\bserving|\\bstarted\\b|\\bready\\b|accepting connections|\\brunning on\\b");

    /** It may ask the program itself, and give it time. */
    @Override
    public Duration deadline() {
        return Duration.ofSeconds(9);
    }

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        String unclear = "";
        for (Ran container : Ran.current(subject)) {
            if (!container.falls(here.now())) continue;
            Optional<Probe> killer = killer(subject, container);
            if (killer.isEmpty()) continue;
            String words = Ends.unhealthy(subject, container, killer.get()).orElse("");
            Optional<RootCause> cause = cause(here, killer.get(), words);
            cause.ifPresent(found -> blames.add(blame(here, subject, killer.get(), found, words)));
            if (cause.isEmpty()) unclear = words;
        }
        if (blames.isEmpty() && !unclear.isEmpty())
            return Answer.cannotTell(Words.say("pods.seen.unclear-kill", "message", unclear));
        return Answer.noneOf(blames, Words.say("pods.seen.alive"));
    }

    private static Optional<Probe> killer(Subject subject, Ran container) {
        if (Ends.killedBy(subject, container, "liveness").isPresent())
            return Optional.of(new Probe(container, Probe.LIVENESS));
        return Ends.killedBy(subject, container, "startup").isPresent()
                ? Optional.of(new Probe(container, Probe.STARTUP))
                : Optional.empty();
    }

    private static Optional<RootCause> cause(Case here, Probe probe, String words) {
        if (Slowness.isTimeout(words)) return Slowness.judge(here, probe);
        boolean refused = words.contains("connection refused");
        if (!refused || probe.asksAnotherPort()) return Optional.of(RootCause.LIVENESS_PROBE_KILLS);
        boolean served = Log.ofEnd(here, probe.container()).says(UP);
        boolean early = probe.kind().equals(Probe.STARTUP) || !served;
        return Optional.of(early ? RootCause.PROBE_TOO_EARLY : RootCause.LIVENESS_PROBE_KILLS);
    }

    private static Blame blame(Case here, Subject subject, Probe probe, RootCause cause, String words) {
        Ran container = probe.container();
        return Probes.blame(subject, probe, cause, words)
                .with("lasted", container.lasted().toSeconds())
                .seen(
                        Words.say(
                                "pods.seen.killed",
                                "container",
                                container.name(),
                                "probe",
                                probe.title().toLowerCase(Locale.ROOT)),
                        Log.ofEnd(here, container).sentence());
    }
}
