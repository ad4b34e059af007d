package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.Rollouts;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks one question for a person, keeps it in their history, and leaves a note of who asked what. */
@Component
class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Probes probes;
    private final Origins origins;
    private final ProbeHistory history;
    private final Rollouts notes;
    private final Clock clock;

    Asking(Probes probes, Origins origins, ProbeHistory history, Rollouts notes, Clock clock) {
        this.probes = probes;
        this.origins = origins;
        this.history = history;
        this.notes = notes;
        this.clock = clock;
    }

    void ask(Caller caller, WorkloadId about, ProbeRequest request, Consumer<ProbeEvent> told) {
        long begin = System.nanoTime();
        told.accept(new ProbeEvent.Preparing(request.origin().namespace()));
        Answer answer = probes.probe(
                origins.of(request.origin()), request.question(), where -> told.accept(new ProbeEvent.Asking(where)));
        long took = (System.nanoTime() - begin) / 1000;
        keep(caller, about, request, answer);
        told.accept(new ProbeEvent.Answered(
                answer, Math.max(0, took - answer.timing().total())));
    }

    private void keep(Caller caller, WorkloadId about, ProbeRequest request, Answer answer) {
        ProbeRequest veiled =
                new ProbeRequest(request.origin(), request.question().veiled());
        String id = UUID.randomUUID().toString();
        history.add(
                caller,
                about,
                new PastRequest(
                        id,
                        clock.instant(),
                        veiled,
                        answer.outcome(),
                        answer.timing().total()));
        String sentence = caller.name() + " in Mosaic: " + words(request) + ", " + answer.outcome();
        LOG.info("{} (about {})", sentence, about);
        Thread.startVirtualThread(() -> notes.note(about, "Asked", sentence, true));
    }

    /** Without query and headers, which may hold secrets. */
    private static String words(ProbeRequest request) {
        WorkloadId as = request.origin().workload();
        String from = as == null ? request.origin().namespace() : as.toString();
        return switch (request.question()) {
                    case Question.Http http -> http.method() + " " + http.url().replaceFirst("[?#].*", "");
                    case Question.Tcp tcp -> "connect to " + tcp.host() + ":" + tcp.port();
                    case Question.Tls tls -> "TLS handshake with " + tls.host() + ":" + tls.port();
                    case Question.Dns dns -> "look up " + dns.name();
                }
                + " from " + from;
    }
}
