package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.diagnosis.Case;
import java.util.Map;
import java.util.Optional;

/** Whether a program that is too late for its probe answers rightly, only later: it is asked, and given more time. */
final class Slowness {
    private static final int PATIENCE = 4_000;

    private Slowness() {}

    static boolean isTimeout(String words) {
        return words.contains("context deadline exceeded")
                || words.contains("Client.Timeout exceeded")
                || words.contains("timed out after")
                || words.contains("i/o timeout");
    }

    /** Empty where it cannot be asked, or does not answer so either: then nobody knows whether it is slow or stuck. */
    static Optional<RootCause> judge(Case here, Probe probe) {
        if (!probe.spec().has("httpGet")) return Optional.empty();
        String address = probe.container().pod().text("status", "podIP");
        String scheme = probe.spec().text("httpGet", "scheme").equals("HTTPS") ? "https" : "http";
        String url = scheme + "://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + probe.port()
                + probe.path();
        return here.maybe(() -> here.probe(
                        new ProbeOrigin(here.namespace(), Map.of()),
                        Question.Http.get(url, PATIENCE + probe.timeout() * 1000)))
                .filter(Slowness::isRight)
                .map(answer -> RootCause.PROBE_TIMEOUT_TOO_SHORT);
    }

    private static boolean isRight(Answer answer) {
        return answer.reply() != null
                && answer.reply().status() >= 200
                && answer.reply().status() < 400;
    }
}
