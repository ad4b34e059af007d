package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.probe.Stage;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Words;
import java.time.Duration;
import java.util.Set;

/** Asks it from where the caller is. Whatever comes back by HTTP is an answer; 5xx is one that tells of the app's own trouble. */
class DoesTheServiceAnswer implements Check {
    private static final Set<Integer> ERRORS = Set.of(500, 502, 503, 504);
    private static final int SLOW_MILLIS = 5_000;
    private static final int PATIENCE_MILLIS = 25_000;

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(45);
    }

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.protocol().equals("UDP")) return Answer.cannotTell(Words.say("network.udp-is-not-asked"));
        Manner manner = Manner.of(route);
        return judge(route, manner, asked(route, manner.question(SLOW_MILLIS)));
    }

    private static Answer judge(Route route, Manner manner, dev.mosaic.contract.probe.Answer answer) {
        Fault fault = answer.fault();
        if (fault == null) return answered(route, manner, answer);
        if (fault.kind() == FaultKind.CERTIFICATE_UNVERIFIED) return Answer.yes(seen(manner, answer));
        if (fault.kind() == FaultKind.TIMED_OUT && fault.stage().compareTo(Stage.WAIT) >= 0 && manner.http())
            return later(route, manner, answer);
        if (manner.http() && (fault.kind() == FaultKind.NOT_UNDERSTOOD || fault.kind() == FaultKind.CONNECTION_LOST))
            return noHttp(route, manner, answer);
        return Answer.no(seen(manner, answer));
    }

    private static Answer answered(Route route, Manner manner, dev.mosaic.contract.probe.Answer answer) {
        int status = answer.reply() == null ? 0 : answer.reply().status();
        if (status == 400 && manner.plain() && speaksTls(route)) return Answer.blame(tls(route, manner, answer));
        if (ERRORS.contains(status)) return Answer.blame(error(route, manner, answer));
        return Answer.yes(seen(manner, answer));
    }

    /** Given time it may answer yet: then it is slow, and not silent. */
    private static Answer later(Route route, Manner manner, dev.mosaic.contract.probe.Answer first) {
        dev.mosaic.contract.probe.Answer second = asked(route, manner.question(PATIENCE_MILLIS));
        if (second.fault() != null) return Answer.no(seen(manner, first), seen(manner, second));
        long millis = second.timing().total() / 1000;
        if (millis < SLOW_MILLIS) return answered(route, manner, second);
        return Answer.blame(Blame.on(RootCause.APP_SLOW, route.subject().workload(), "")
                .with("seconds", millis / 1000)
                .seen(Words.say("network.seen.slow", "what", manner.text(), "seconds", millis / 1000)));
    }

    /** A guess that it speaks HTTP may be wrong; who is told that it does, and hears nothing of it, has no answer. */
    private static Answer noHttp(Route route, Manner manner, dev.mosaic.contract.probe.Answer answer) {
        if (manner.plain() && speaksTls(route)) return Answer.blame(tls(route, manner, answer));
        return manner.told() ? Answer.no(seen(manner, answer)) : Answer.yes(seen(manner, answer));
    }

    private static boolean speaksTls(Route route) {
        Question handshake = new Question.Tls(route.wanted().host(), route.number(), "", SLOW_MILLIS);
        dev.mosaic.contract.probe.Answer answer = asked(route, handshake);
        return answer.tls() != null
                && (answer.fault() == null || answer.fault().kind() == FaultKind.CERTIFICATE_UNVERIFIED);
    }

    private static Blame tls(Route route, Manner manner, dev.mosaic.contract.probe.Answer answer) {
        return Blame.on(RootCause.PORT_SPEAKS_TLS, route.service(), route.field("port"))
                .with("port", route.number())
                .with("host", route.wanted().host())
                .seen(seen(manner, answer), Words.say("network.seen.tls", "port", route.number()));
    }

    private static Blame error(Route route, Manner manner, dev.mosaic.contract.probe.Answer answer) {
        return Blame.on(RootCause.APP_ANSWERS_ERROR, route.subject().workload(), "")
                .with("status", answer.outcome())
                .with("what", manner.text())
                .seen(seen(manner, answer));
    }

    private static dev.mosaic.contract.probe.Answer asked(Route route, Question question) {
        return route.here().probe(Origin.of(route.here()).probe(), question);
    }

    private static Sentence seen(Manner manner, dev.mosaic.contract.probe.Answer answer) {
        Fault fault = answer.fault();
        return fault == null
                ? Words.say("network.seen.answered", "what", manner.text(), "answer", answer.outcome())
                : Words.say(
                        "network.seen.fault", "what", manner.text(), "fault", fault.kind(), "detail", fault.detail());
    }
}
