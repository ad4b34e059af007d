package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.probe.Stage;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.outbound.Addresses;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Questions to the simulated cluster. Names, addresses, ports and readiness are those of the simulation, policies are not felt, and
 * whoever would answer is one real server on this machine; nothing else is ever called.
 */
final class SimulatedProbes implements Probes {
    private final SimulatedNames names;
    private final EchoClient client;

    SimulatedProbes(SimulatedNames names, EchoServer server) {
        this.names = names;
        this.client = new EchoClient(server.address());
    }

    @Override
    public Answer probe(ProbeOrigin origin, Question question, Consumer<String> began) {
        began.accept(origin.namespace() + " (playground)");
        return switch (question) {
            case Question.Http http -> ask(http, origin);
            case Question.Tcp tcp -> at(origin, tcp.host(), tcp.port(), door -> client.connect(door));
            case Question.Tls tls ->
                at(
                        origin,
                        tls.host(),
                        tls.port(),
                        door -> Answers.fault(
                                FaultKind.HANDSHAKE_FAILED, Stage.HANDSHAKE, "the playground's server speaks no TLS"));
            case Question.Dns dns ->
                Answers.lookup(dns, names.find(dns.name(), origin.namespace()), origin.namespace());
        };
    }

    private Answer ask(Question.Http http, ProbeOrigin origin) {
        URI uri = URI.create(http.url());
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        return at(
                origin,
                uri.getHost(),
                port,
                door -> secure
                        ? Answers.fault(
                                FaultKind.HANDSHAKE_FAILED, Stage.HANDSHAKE, "the playground's server speaks no TLS")
                        : client.ask(http, door));
    }

    private Answer at(ProbeOrigin origin, String host, int port, java.util.function.Function<Door, Answer> open) {
        if (isRefused(host))
            return Answers.fault(
                    FaultKind.ADDRESS_REFUSED, Stage.CONNECT, "link-local and metadata addresses are never called");
        Optional<Door> door = names.find(host, origin.namespace());
        if (door.isEmpty())
            return Answers.fault(
                    FaultKind.NAME_UNKNOWN, Stage.LOOKUP, host + " is nobody the playground knows; it calls no others");
        if (!door.get().open() || !door.get().ports().contains(port))
            return Answers.fault(
                    FaultKind.CONNECTION_REFUSED, Stage.CONNECT, "nobody of the simulated cluster listens there");
        return open.apply(door.get());
    }

    private static boolean isRefused(String host) {
        try {
            Addresses.checkWritten(host);
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }
}
