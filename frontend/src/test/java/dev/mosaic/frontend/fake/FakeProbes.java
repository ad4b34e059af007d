package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.Reply;
import dev.mosaic.contract.probe.Timing;
import dev.mosaic.contract.workload.WorkloadKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;

/** Probes in memory; nobody may ask from namespace {@code platform}. A path of /silent is never answered. */
public class FakeProbes implements ProbeApi {
    private final List<ProbeRequest> asked = new CopyOnWriteArrayList<>();
    private final List<PastRequest> past = new CopyOnWriteArrayList<>();
    private volatile Answer next = page("text/html", "<h1>hello</h1><script>alert(1)</script>");
    private final java.util.concurrent.atomic.AtomicInteger left = new java.util.concurrent.atomic.AtomicInteger();

    /** What is answered from now on. */
    public void answer(Answer answer) {
        next = answer;
    }

    /** Begins anew, for the next test. */
    public void forgetAll() {
        asked.clear();
        past.clear();
        left.set(0);
    }

    public List<ProbeRequest> asked() {
        return asked;
    }

    public void remember(PastRequest request) {
        past.add(request);
    }

    /** How many left before they were answered. */
    public int left() {
        return left.get();
    }

    /** A response of status 200 with this body. */
    public static Answer page(String type, String body) {
        List<Header> headers = List.of(
                new Header("Content-Type", type), new Header("Set-Cookie", "a=1"), new Header("Set-Cookie", "b=2"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Reply reply =
                new Reply("HTTP/1.1", 200, "OK", headers, List.of(), List.of(), bytes, bytes.length, false, false);
        return new Answer(
                null, new Timing(900, 400, 0, 12_000, 100, 14_000), "10.1.0.4:80", reply, List.of(), null, null);
    }

    @Override
    public List<ProbeTarget> targets(String namespace, WorkloadKind kind, String name) {
        return List.of(
                new ProbeTarget(ProbeTarget.Kind.SERVICE_NAME, name, name + "." + namespace, 80, "http", "TCP"),
                new ProbeTarget(ProbeTarget.Kind.SERVICE_NAME, name, name + "." + namespace, 9443, "https", "TCP"),
                new ProbeTarget(ProbeTarget.Kind.POD, name + "-x", "10.1.0.4", 8080, "", "TCP"));
    }

    @Override
    public ProbePlan plan(String namespace, WorkloadKind kind, String name, ProbeRequest request) {
        String from = request.origin().namespace();
        Right create = new Right("create", "", "pods", from, "");
        boolean allowed = !from.equals("platform");
        return new ProbePlan(
                List.of(new RightAnswer(create, allowed, allowed ? "" : "kind: Role")),
                List.of(Command.of(Purpose.SEND_REQUEST, "kubectl", "exec", "probe-by-hand")));
    }

    @Override
    public Flux<ProbeEvent> ask(String namespace, WorkloadKind kind, String name, ProbeRequest request) {
        asked.add(request);
        if (request.toString().contains("/silent"))
            return Flux.<ProbeEvent>never()
                    .startWith(new ProbeEvent.Asking("shop/probe-1"))
                    .doOnCancel(left::incrementAndGet);
        Answer answer = next;
        past.addFirst(new PastRequest(
                "p" + asked.size(),
                Instant.now(),
                new ProbeRequest(request.origin(), request.question().veiled()),
                answer.outcome(),
                14_000));
        return Flux.just(
                new ProbeEvent.Preparing("shop"),
                new ProbeEvent.Asking("shop/probe-1"),
                new ProbeEvent.Answered(answer, 900_000));
    }

    @Override
    public List<PastRequest> history(String namespace, WorkloadKind kind, String name) {
        return List.copyOf(past);
    }

    @Override
    public void forget(String namespace, WorkloadKind kind, String name, String id) {
        past.removeIf(request -> request.id().equals(id));
    }
}
