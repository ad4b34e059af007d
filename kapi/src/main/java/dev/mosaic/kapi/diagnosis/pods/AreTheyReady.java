package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the pods whose programs run are ready. One within the grace of its probes is starting, which is no fault. */
class AreTheyReady implements Check {
    /** It may ask the program itself, and give it time. */
    @Override
    public Duration deadline() {
        return Duration.ofSeconds(9);
    }

    @Override
    public Answer ask(Case here) {
        Subject subject = here.subject();
        List<Blame> blames = new ArrayList<>();
        Optional<Sentence> open = Optional.empty();
        for (Ran container : Ran.current(subject)) {
            if (!container.stays() || !container.running() || container.ready() || container.falls(here.now()))
                continue;
            Optional<Sentence> starting = starting(here, container);
            Optional<Blame> blame = starting.isPresent() && !isClear(subject, container)
                    ? Optional.empty()
                    : fails(here, subject, container);
            blame.ifPresent(blames::add);
            if (blame.isEmpty()) open = starting.or(() -> Optional.of(unclear(container)));
        }
        if (!blames.isEmpty()) return Answer.blame(blames);
        if (open.isPresent()) return Answer.cannotTell(open.get());
        return rest(subject);
    }

    private static Optional<Sentence> starting(Case here, Ran container) {
        Probe startup = new Probe(container, Probe.STARTUP);
        Probe readiness = new Probe(container, Probe.READINESS);
        boolean unstarted = startup.exists() && !container.status().is("started");
        boolean young = container.age(here.now()).compareTo(readiness.grace()) < 0;
        if (!unstarted && !young) return Optional.empty();
        return Optional.of(Words.say(
                "pods.seen.starting",
                "container",
                container.name(),
                "seconds",
                container.age(here.now()).toSeconds(),
                "grace",
                (unstarted ? startup : readiness).grace().toSeconds()));
    }

    /** What time does not mend: a port or path that is not there, and an answer that comes too late. */
    private static boolean isClear(Subject subject, Ran container) {
        Probe probe = new Probe(container, Probe.READINESS);
        String words = Ends.unhealthy(subject, container, probe).orElse("");
        boolean elsewhere = words.contains("connection refused") && probe.asksAnotherPort();
        return elsewhere || words.matches("(?s).*statuscode: 4\\d\\d.*") || Slowness.isTimeout(words);
    }

    private static Optional<Blame> fails(Case here, Subject subject, Ran container) {
        Probe probe = new Probe(container, Probe.READINESS);
        if (!probe.exists()) return Optional.empty();
        String words = Ends.unhealthy(subject, container, probe).orElse("");
        Optional<RootCause> cause =
                Slowness.isTimeout(words) ? Slowness.judge(here, probe) : Optional.of(RootCause.READINESS_PROBE_FAILS);
        return cause.map(found -> Probes.blame(subject, probe, found, words));
    }

    private static Sentence unclear(Ran container) {
        return Words.say("pods.seen.unclear-ready", "container", container.name());
    }

    /** Readiness gates are what others say about a pod. */
    private static Answer rest(Subject subject) {
        return subject.current().stream()
                .filter(pod -> pod.condition("Ready")
                        .filter(ready -> ready.text("reason").equals("ReadinessGatesNotReady"))
                        .isPresent())
                .findFirst()
                .map(pod -> Answer.no(Words.say("pods.seen.gates", "pod", pod.name(), "message", gates(pod))))
                .orElseGet(() -> counted(subject));
    }

    /** The net under all other questions: as many are ready as are wanted. */
    private static Answer counted(Subject subject) {
        long ready = subject.current().stream().filter(AreTheyReady::isReady).count();
        Sentence seen = Words.say("pods.seen.ready", "ready", ready, "wanted", subject.wanted());
        return ready >= subject.wanted() ? Answer.yes(seen) : Answer.no(seen);
    }

    private static boolean isReady(Thing pod) {
        return pod.condition("Ready")
                .filter(ready -> ready.text("status").equals("True"))
                .isPresent();
    }

    private static String gates(Thing pod) {
        return pod.condition("Ready").map(ready -> ready.text("message")).orElse("");
    }
}
